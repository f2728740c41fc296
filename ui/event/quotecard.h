// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/claim.h"
#include "palette/theme.h"

#include <QFrame>

struct Article;

/// One claim: its sentence as a quotation, who published it and when, what it says where that differs from the event, and
/// that it is gone where a changed article no longer has it.
class QuoteCard : public QFrame
{
    Q_OBJECT
public:
    /// `article` may be null: a claim whose article is gone. `prominent` shows the sentence, else only the source.
    QuoteCard(const Claim &claim, const Article *article, const QString &relation, bool prominent, const Theme &theme,
              QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(); ///< "Open in article"

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QColor m_edge; ///< beside the quotation
    QWidget *m_quote = nullptr;
};
