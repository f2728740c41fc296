// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/pictureframe.h"
#include "exporting/pictureoptions.h"
#include "index/filtermask.h"
#include "items/projectsnapshot.h"

/// The words around a picture of a snapshot: title, filter in words, sources with their dates, what is shown and left out.
[[nodiscard]] PictureWords pictureWords(const ProjectSnapshot &snapshot, const FilterMask &mask,
                                        const std::vector<Figure> &figures, const PictureOptions &options);

/// "TechNode, 17 Apr and 24 Nov 2019": one a publisher, in the order of their first article.
[[nodiscard]] QStringList sourceWords(const std::vector<const Article *> &articles);

/// "shares measured by eMarketer, CNBC"; empty where nobody is named.
[[nodiscard]] QString measurerWords(const std::vector<Figure> &figures);

/// The filter in words, empty for none: "Amazon, Alibaba; 2015–2019; acquisition".
[[nodiscard]] QString filterWords(const EventFilter &filter);
