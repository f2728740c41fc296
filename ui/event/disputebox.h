// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/theme.h"

#include <QFrame>

#include <optional>
#include <vector>

class QComboBox;

/// One of the things that are said, in words.
struct DisputedSide {
    QString value;
    QString speakers; ///< who says so
    bool leads = false; ///< it is what is shown elsewhere
    std::optional<QString> decision{}; ///< the reason, perhaps none, of the person who has it lead; nothing where nobody decided
    bool canOpen = false; ///< there is more to be seen of it
};

/// What sources disagree in: the sides with those who say so, the preferred one marked. A click on another side prefers that, with the
/// reason that is written below.
class DisputeBox : public QFrame
{
    Q_OBJECT
public:
    /// At most one of the sides leads. `canDecide`: the project may be written to.
    DisputeBox(const QString &head, const std::vector<DisputedSide> &sides, const Theme &theme, bool canDecide, QWidget *parent = nullptr);

Q_SIGNALS:
    void preferred(size_t side, const QString &reason); ///< the reason may be empty
    void opened(size_t side);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSpeakers(const DisputedSide &side, size_t place);
    void addSide(const DisputedSide &side, size_t place, bool canDecide);
    void addReason(const std::vector<DisputedSide> &sides, bool canDecide);

    Theme m_theme;
    QComboBox *m_reason = nullptr;
};
