// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/csv.h"

QByteArray csvLine(const QStringList &cells, QChar separator)
{
    const bool quoting = separator != u'\t';
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += separator;
        QString cell = harmless(cells[i]);
        if (!quoting) {
            for (QChar &c : cell)
                if (c == u'\t' || c == u'\n' || c == u'\r')
                    c = u' ';
        } else if (cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')) {
            cell = u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
        }
        line += cell;
    }
    return line.toUtf8() + '\n';
}

QString harmless(const QString &cell)
{
    static const QString formula = QStringLiteral("=+-@\t\r＝＋－＠"); // some take the full-width ones for the others
    if (cell.isEmpty() || !formula.contains(cell.front()))
        return cell;
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return isNumber ? cell : u'\'' + cell;
}
