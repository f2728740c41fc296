// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/figureholders.h"
#include "extract/figuremarkets.h"

#include <array>
#include <memory>

/// What stands around a sentence that holds figures: the sentences before it, and the whole text.
class FigureContext
{
public:
    explicit FigureContext(const Analysis &analysis);

    [[nodiscard]] bool isBoilerplate(size_t sentence) const;
    /// A sentence as a scene. A reference to one stays good while the next fifteen are looked at.
    [[nodiscard]] const FigureScene &scene(size_t sentence) { return kept(sentence).scene; }
    /// The same of the markets that it names.
    [[nodiscard]] const MarketFinder &markets(size_t sentence);
    /// What the sentences before were about; `list` are the holders of the last list of shares.
    [[nodiscard]] const Topic &topic(size_t sentence, const QStringList &list);
    /// Market and region of a number: from its sentence, else from those before, else `last`.
    [[nodiscard]] MarketPlace place(size_t sentence, const TokenRun &number, const MarketPlace &last);

private:
    struct Kept {
        Kept(const Analysis &analysis, size_t sentence);
        size_t sentence;
        FigureScene scene;
        std::unique_ptr<MarketFinder> markets; ///< once they were asked for
    };

    [[nodiscard]] Kept &kept(size_t sentence);
    [[nodiscard]] QString protagonist() const;

    const Analysis &m_analysis;
    std::array<std::unique_ptr<Kept>, 16> m_scenes; ///< the last ones
    Topic m_topic;
    size_t m_topicOf = 0; ///< one more than the sentence that it stands before
    QString m_protagonist;
};
