// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panelcontents.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {
constexpr int labelColumn = 80;
}

QLabel *textLabel(const QString &text, TextRole role, const QColor &colour, bool bold)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(role, bold));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    return label;
}

QWidget *sectionHeading(const QString &text, const QString &right, const Theme &theme)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *head = textLabel(text, TextRole::Body, theme.ink, true);
    head->setWordWrap(false);
    layout->addWidget(head, 1);
    if (!right.isEmpty()) {
        auto *words = textLabel(right, TextRole::Label, theme.ink3);
        words->setWordWrap(false);
        layout->addWidget(words);
    }
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

QLabel *linkLabel(const QString &text, const Theme &theme, TextRole role)
{
    auto *label = new QLabel(QStringLiteral("<a href=\"#\" style=\"text-decoration:none; color:%1\">%2</a>")
                                 .arg(theme.accent.name(), text.toHtmlEscaped()));
    label->setTextFormat(Qt::RichText);
    label->setFont(textFont(role));
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setFocusPolicy(Qt::TabFocus);
    return label;
}

void addRow(QVBoxLayout &layout, const QString &label, QWidget *value, const Theme &theme)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *name = textLabel(label, TextRole::Label, theme.ink3);
    name->setFixedWidth(labelColumn);
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
