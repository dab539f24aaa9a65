#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <utility>
#include <vector>
#include <zip.h>

/// Packs the parts of a workbook into a file, so that a test says exactly what the file holds.
class WorkbookFixture
{
public:
    /// A workbook of one sheet "Trang 1" whose <sheetData> is @p rows.
    static WorkbookFixture withRows(const QByteArray& rows)
    {
        WorkbookFixture fixture;
        fixture.set(
            "_rels/.rels",
            R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)");
        fixture.set("xl/workbook.xml", workbook(R"(<workbookPr/>)"));
        fixture.set("xl/_rels/workbook.xml.rels",
                    relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml")));
        fixture.set("xl/worksheets/sheet1.xml", sheet("<sheetData>" + rows + "</sheetData>"));
        return fixture;
    }

    static QByteArray workbook(const QByteArray& properties)
    {
        return R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)" +
               properties +
               R"(<sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/></sheets></workbook>)";
    }

    static QByteArray sheet(const QByteArray& content)
    {
        return R"(<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)" +
               content + "</worksheet>";
    }

    static QByteArray relationships(const QByteArray& entries)
    {
        return R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" +
               entries + "</Relationships>";
    }

    static QByteArray
    relationship(const QByteArray& id, const QByteArray& type, const QByteArray& target)
    {
        return R"(<Relationship Id=")" + id +
               R"(" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/)" +
               type + R"(" Target=")" + target + R"("/>)";
    }

    /// Adds the shared strings <si>…</si> and their relationship.
    WorkbookFixture& sharedStrings(const QByteArray& items)
    {
        m_relationships += relationship("rId8", "sharedStrings", "sharedStrings.xml");
        set("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
        return updateRelationships();
    }

    /// Adds a styles part and its relationship.
    WorkbookFixture& styles(const QByteArray& content)
    {
        m_relationships += relationship("rId9", "styles", "styles.xml");
        set("xl/styles.xml", "<styleSheet>" + content + "</styleSheet>");
        return updateRelationships();
    }

    WorkbookFixture& set(const QByteArray& name, const QByteArray& content)
    {
        remove(name);
        m_parts.emplace_back(name, content);
        return *this;
    }

    WorkbookFixture& remove(const QByteArray& name)
    {
        std::erase_if(m_parts, [&name](const auto& part) { return part.first == name; });
        return *this;
    }

    WorkbookFixture& password(const QByteArray& password)
    {
        m_password = password;
        return *this;
    }

    /// Writes the package and returns the path; empty when that failed.
    [[nodiscard]] QString save(const QString& file) const
    {
        QFile::remove(file);
        zip_t* archive = zip_open(file.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        if (!archive) {
            return {};
        }
        for (const auto& [name, content] : m_parts) {
            zip_source_t* source = zip_source_buffer(
                archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
            const zip_int64_t index =
                zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
            if (!m_password.isEmpty() && index >= 0) {
                zip_file_set_encryption(archive,
                                        static_cast<zip_uint64_t>(index),
                                        ZIP_EM_AES_256,
                                        m_password.constData());
            }
        }
        return zip_close(archive) == 0 ? file : QString();
    }

private:
    WorkbookFixture& updateRelationships()
    {
        return set("xl/_rels/workbook.xml.rels",
                   relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
                                 m_relationships));
    }

    std::vector<std::pair<QByteArray, QByteArray>> m_parts;
    QByteArray m_relationships;
    QByteArray m_password;
};
