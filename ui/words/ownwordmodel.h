// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/ownwordlist.h"
#include "items/tablemodel.h"

/// The words of a project's own, a row each in their order.
class OwnWordModel : public TableModel
{
    Q_OBJECT
public:
    enum Column { Word, What, Meaning, Language };

    explicit OwnWordModel(OwnWordList list, QObject *parent = nullptr);

    [[nodiscard]] const OwnWordList &list() const { return m_list; }
    void setList(OwnWordList list);
    [[nodiscard]] const OwnWord &word(int row) const { return m_list.words[size_t(row)]; }
    void setWord(int row, const OwnWord &word);
    int append(const OwnWord &word); ///< the row it has got
    void remove(int row);

    /// What a reading of a trigger sets off, in words; as it is written where no choice of the form says so.
    [[nodiscard]] static QString kindOf(const OwnTrigger &trigger);
    [[nodiscard]] static QString typeWord(CompanyType type);

protected:
    [[nodiscard]] int rows() const override { return int(m_list.words.size()); }
    [[nodiscard]] QStringList headings() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] bool isNumber(int) const override { return false; }

private:
    OwnWordList m_list;
};
