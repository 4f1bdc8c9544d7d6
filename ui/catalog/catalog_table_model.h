// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace v2m {

/// A table of the catalog with a fixed set of titled columns: what its models have in common.
class CatalogTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// After a change of language: every title and cell is shown anew.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

protected:
    struct Heading {
        const char* text; ///< in the context of the model's class
        const char* comment = nullptr;
    };

    /// @param headings of the columns.
    /// @param numbers the column of numbers, which are aligned to the trailing edge; -1: none.
    CatalogTableModel(std::vector<Heading> headings, int numbers, QObject* parent);

    virtual std::size_t count() const = 0;

    Qt::Alignment alignmentOf(int column) const;
    bool isCell(const QModelIndex& index) const;
    /// The cells of a column show something else.
    void columnChanged(int column);

private:
    const std::vector<Heading> m_headings;
    int m_numbers;
};

} // namespace v2m
