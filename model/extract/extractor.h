// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/extraction.h"
#include "extract/framelexicon.h"
#include "extract/gazetteer.h"

#include <memory>

/// Runs the finders over an article, one after the other. Has no state but its data: any number of threads may use one.
class Extractor
{
public:
    explicit Extractor(std::shared_ptr<const Gazetteer> gazetteer = Gazetteer::bundled(),
                       std::shared_ptr<const FrameLexicon> frames = FrameLexicon::bundled());

    [[nodiscard]] Extraction extract(Article article) const;

private:
    std::shared_ptr<const Gazetteer> m_gazetteer;
    std::shared_ptr<const FrameLexicon> m_frames;
};
