// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/ownwordlist.h"

#include <QWidget>

class ListField;
class QComboBox;
class QLineEdit;
class QSpinBox;

/// A word that sets off an event, as fields. Its forms and the verb of its titles follow from the word, until somebody writes others.
class TriggerForm : public QWidget
{
    Q_OBJECT
public:
    explicit TriggerForm(QWidget *parent = nullptr);

    void setTrigger(const OwnTrigger &trigger);
    /// Readings after the first stay as they were.
    [[nodiscard]] OwnTrigger trigger() const;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] bool isNoun() const;
    void inflect();
    void showBeginnings(); ///< of fields that nobody is writing in

    QLineEdit *m_word;
    QComboBox *m_part;
    ListField *m_forms;
    QLineEdit *m_verb;
    QComboBox *m_kind;
    QComboBox *m_sentence;
    QSpinBox *m_strength;
    OwnTrigger m_trigger;
    bool m_formsFollow = true; ///< the word; until somebody writes others
    bool m_verbFollows = true;
};
