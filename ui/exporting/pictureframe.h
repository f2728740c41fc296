// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/theme.h"

#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

/// The words around a picture.
struct PictureWords {
    QString title;
    QString subtitle;    ///< the filter in words, or what the picture spans
    QStringList sources; ///< "TechNode, 17 Apr and 24 Nov 2019": as many as fit in two lines, the rest counted
    QString measured;    ///< who measured the shares, or empty: named with the sources, always
    QString shown;       ///< what is drawn and what is left out
    QString made;        ///< program, version and day
    int pages = 1;
    QString alternative; ///< what the picture says, in words
};

/// Which of them a picture has; a plain one has none.
struct PictureParts {
    bool title = true;
    bool legend = true;
    bool footer = true;
};

/// Title, legend and footer of a picture, and the room they leave. All sizes in layout pixels.
class PictureFrame
{
public:
    /// Smaller ones are laid out larger, to be painted on a smaller scale: no text is cut.
    static constexpr QSizeF smallest{440, 480};

    /// Without any part it leaves the whole size but for an edge.
    PictureFrame(const QSizeF &size, const PictureWords &words, const PictureParts &parts);

    /// Where the picture itself goes.
    [[nodiscard]] QRectF content() const { return m_content; }
    /// Where a legend may be drawn: at the upper right, below the title in a narrow picture; empty where not wanted.
    [[nodiscard]] QRectF legend() const { return m_legend; }
    void setPage(int page) { m_page = page; } ///< from 0; the footer numbers the pages where there are several
    void paint(QPainter &painter, const Theme &theme) const;

private:
    [[nodiscard]] QString made() const;
    void placeHead();
    void placeFooter();

    struct FooterLine {
        QString head;
        QString words;
    };

    QSizeF m_size;
    PictureWords m_words;
    PictureParts m_parts;
    int m_page = 0;
    double m_margin = 0;
    bool m_small = false;
    QRectF m_content;
    QRectF m_legend;
    std::vector<FooterLine> m_footer;
    QStringList m_titleLines;
    QString m_subtitle;
};
