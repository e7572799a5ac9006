package vn.daihoi.document.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.PaperSet;
import vn.daihoi.document.PaperSource;
import vn.daihoi.document.TemplateVersion;
import vn.daihoi.document.Templates;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.typeset.Field;
import vn.daihoi.unit.Units;

/// Lays out the pages of templates.
@Component
class TemplateDesk {
    private final PaperSet papers;
    private final Templates templates;
    private final BuiltIn builtIn;
    private final Units units;
    private final StoredFiles files;
    private final Dictionary dictionary;

    TemplateDesk(
            PaperSet papers,
            Templates templates,
            BuiltIn builtIn,
            Units units,
            StoredFiles files,
            Dictionary dictionary) {
        this.papers = papers;
        this.templates = templates;
        this.builtIn = builtIn;
        this.units = units;
        this.files = files;
        this.dictionary = dictionary;
    }

    TemplatesPage all(long unitId) {
        var t = dictionary.here();
        return new TemplatesPage(
                DocumentPlaces.tabs(t, DocumentPlaces.TEMPLATES),
                papers.all().stream().map(source -> row(source, unitId, t)).toList());
    }

    private TemplatesPage.Row row(PaperSource source, long unitId, Words t) {
        var own = templates.inUse(unitId, source.code());
        return new TemplatesPage.Row(
                t.of("document.paper." + source.code()),
                path(source.code()),
                own.map(one -> inUse(one, unitId, t)).orElseGet(() -> t.of("document.template.builtIn")),
                own.map(TemplateVersion::note).orElse(""),
                own.isPresent());
    }

    private String inUse(TemplateVersion one, long unitId, Words t) {
        return one.unitId() == unitId
                ? t.of("document.template.own", one.version(), one.madeBy())
                : t.of(
                        "document.template.from",
                        units.find(one.unitId()).map(unit -> unit.name()).orElse(""));
    }

    static String path(String code) {
        return DocumentPlaces.TEMPLATES + "/" + code;
    }

    TemplatePage one(Actor actor, long unitId, String code, List<Finding> refused, String note) {
        var t = dictionary.here();
        var source = papers.coded(code);
        var name = t.of("document.paper." + code);
        var own = templates.inUse(unitId, code);
        var all = templates.versions(unitId, code);
        return new TemplatePage(
                List.of(new Crumb(t.of("document.templates"), DocumentPlaces.TEMPLATES), new Crumb(name, "")),
                path(code),
                t.of("document.template.title", name),
                own.map(one -> inUse(one, unitId, t)).orElseGet(() -> t.of("document.template.builtIn")),
                refused,
                note,
                !all.isEmpty() && all.getFirst().offered(),
                !units.childrenOf(actor, unitId).isEmpty(),
                files.largest().toMegabytes(),
                versions(all, code, t),
                names(source));
    }

    private static List<TemplatePage.Version> versions(List<TemplateVersion> all, String code, Words t) {
        var rows = new ArrayList<TemplatePage.Version>();
        for (var one : all) {
            var current = rows.isEmpty();
            rows.add(new TemplatePage.Version(
                    one.version(),
                    t.of(
                            one.isBuiltIn() ? "document.templates.versionBuiltIn" : "document.templates.versionOf",
                            one.version()),
                    one.note(),
                    t.of("document.edited", one.madeBy(), one.madeAt()),
                    one.isBuiltIn() ? "" : path(code) + "/versions/" + one.version(),
                    current));
        }
        var builtInUsed = all.isEmpty() || all.getFirst().isBuiltIn();
        rows.add(new TemplatePage.Version(
                0, t.of("document.template.builtIn"), "", "", path(code) + "/built-in", builtInUsed && all.isEmpty()));
        return rows;
    }

    private List<TemplatePage.Name> names(PaperSource source) {
        var names = new ArrayList<TemplatePage.Name>();
        builtIn.names(source).all().forEach(field -> names.addAll(written(field)));
        return names;
    }

    private static List<TemplatePage.Name> written(Field field) {
        if (!field.repeats()) {
            return List.of(new TemplatePage.Name("{{" + field.name() + "}}", field.says()));
        }
        var names = new ArrayList<TemplatePage.Name>();
        names.add(new TemplatePage.Name("{{#" + field.name() + "}} … {{/" + field.name() + "}}", field.says()));
        field.inside().forEach(inner -> names.addAll(written(inner)));
        return names;
    }
}
