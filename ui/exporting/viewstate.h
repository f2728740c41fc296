// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/pictureoptions.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

/// The view that a picture was made of: what it needs to be seen again in the window.
struct ViewState {
    QString project; ///< its name
    PictureOptions options; ///< what viewObject() keeps; the rest is as usual
};

/// As pictures carry it: JSON, in the words of the command line. No path and no name of a person is in it. `evidence` is a hash over the
/// articles that the project had.
[[nodiscard]] QString viewStateText(const ViewState &state, const QString &evidence);

/// What the window shows as it is kept: view, lanes, chart, range, selection, filter and the day on which it was known, in the words of the
/// command line; the rest is as usual.
[[nodiscard]] QJsonObject viewObject(const PictureOptions &options);
[[nodiscard]] PictureOptions viewOptionsOf(const QJsonObject &object); ///< what is missing or unknown is as usual

/// The view state that a PNG, SVG or PDF of ours carries; nothing in any other file.
[[nodiscard]] std::optional<ViewState> viewStateIn(const QByteArray &picture);

/// Where pictures keep it.
inline constexpr char viewStateWord[] = "AnnalsView";
