// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/exportchoice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSettings;
class QSpinBox;

/// The choices of an export. What the chosen format has no use for is hidden.
class ExportForm : public QWidget
{
    Q_OBJECT
public:
    /// What the window shows: `options` with its filter, lanes and chart, `visible` the days in view, `selection` those of the selected
    /// events, `chosen` those of the range that was brushed.
    struct Shown {
        PictureOptions options;
        DateRange visible;
        std::optional<DateRange> selection;
        int selected = 1; ///< how many events that is
        std::optional<DateRange> chosen;
        bool isOfChosen = false; ///< a picture of it is wanted
        QString title; ///< of the project
    };
    explicit ExportForm(const Shown &shown, QWidget *parent = nullptr);

    /// An Error, a sentence, for a size that cannot be.
    [[nodiscard]] Result<ExportChoice> choice() const;
    /// Shown where no other text is given.
    void setAlternative(const QString &text);

    // Format, size and look are those of the last time.
    void restore(const QSettings &settings);
    void keep(QSettings &settings) const;

Q_SIGNALS:
    void changed();

private:
    enum class Range : quint8 { Filtered, Visible, Selection, Chosen, All };
    /// What a picture can be of: the chart alone is the window's, of market shares, or of activity.
    struct View {
        PictureView view;
        ChartOptions chart;
    };

    void addFormats();
    void addViews();
    void addRanges();
    void addSizes();
    [[nodiscard]] QWidget *sizeRow();
    [[nodiscard]] QWidget *partsRow();
    [[nodiscard]] const View &view() const;
    void follow();
    [[nodiscard]] std::optional<DataFormat> dataFormat() const;
    [[nodiscard]] PictureFormat pictureFormat() const;
    [[nodiscard]] bool isPaged() const;
    void applySize(PictureOptions &options) const;

    Shown m_shown;
    std::vector<View> m_views; ///< in the order of the box
    QFormLayout *m_layout;
    QComboBox *m_format;
    QComboBox *m_view;
    QLineEdit *m_title;
    QComboBox *m_range;
    QComboBox *m_size;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QComboBox *m_scale;
    QCheckBox *m_tiles; ///< offered where one PNG cannot hold the picture
    QComboBox *m_paper;
    QComboBox *m_theme;
    QCheckBox *m_transparent;
    QCheckBox *m_outlines;
    QCheckBox *m_hasTitle;
    QCheckBox *m_hasLegend;
    QCheckBox *m_hasFooter;
    QCheckBox *m_hasChart;
    QLineEdit *m_alternative;
    QCheckBox *m_sidecar;
    QCheckBox *m_bundle;
    QCheckBox *m_grey;
    QWidget *m_sizeRow;
    QWidget *m_partsRow;
};
