// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panelcontents.h"

#include "palette/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace {

constexpr int labelColumn = 88;
constexpr int shortest = 24; // of a cut line

class LineLabel : public QLabel
{
public:
    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 1, lineHeight()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {std::min(shortest, sizeHint().width()), lineHeight()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect(), int(alignment() | Qt::AlignVCenter),
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
    void resizeEvent(QResizeEvent *) override
    {
        setToolTip(sizeHint().width() > width() + 1 ? text().toHtmlEscaped() : QString());
    }

private:
    [[nodiscard]] int lineHeight() const { return fontMetrics().height() + 2; }
};

} // namespace

QLabel *textLabel(const QString &text, TextRole role, const QColor &colour, bool bold)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(role, bold));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextColour(*label, colour);
    return label;
}

QLabel *lineLabel(const QString &text, TextRole role, const QColor &colour, bool bold)
{
    auto *label = new LineLabel;
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(role, bold));
    label->setText(text);
    setTextColour(*label, colour);
    return label;
}

QLabel *signLabel(Icon icon, const QColor &colour, const QString &meaning)
{
    auto *label = new QLabel;
    label->setPixmap(themedIcon(icon, colour, colour).pixmap(14, 14));
    label->setToolTip(meaning.toHtmlEscaped());
    label->setAccessibleName(meaning);
    return label;
}

void setTextColour(QLabel &label, const QColor &colour)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

QWidget *sectionHeading(const QString &text, const QString &right, const Theme &theme)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(lineLabel(text, TextRole::Body, theme.ink, true));
    layout->addStretch(1);
    if (!right.isEmpty())
        layout->addWidget(lineLabel(right, TextRole::Label, theme.ink3));
    return row;
}

QWidget *separatorLine(const Theme &theme)
{
    auto *line = new QWidget;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    QPalette palette = line->palette();
    palette.setColor(QPalette::Window, theme.line);
    line->setPalette(palette);
    return line;
}

void addRow(QVBoxLayout &layout, const QString &label, QWidget *value, const Theme &theme)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *name = lineLabel(label, TextRole::Label, theme.ink3);
    name->setFixedWidth(labelColumn);
    name->setContentsMargins(0, 1, 0, 0);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(value, 1);
    layout.addLayout(row);
}

void clearLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearLayout(*inner);
        }
        delete item;
    }
}
