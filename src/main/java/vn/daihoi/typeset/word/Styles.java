package vn.daihoi.typeset.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the styles of a document come to: defaults, then the table's style, then the chain of the paragraph's style,
/// then what is set on the spot. Asked for the same element again, it answers from memory: copies share their elements.
public final class Styles {
    private final Map<String, Element> byId;
    private final Map<String, Layers> paragraphLayers = new HashMap<>();
    private final Map<String, Layers> letterLayers = new HashMap<>();
    private final Layers paragraphDefaults;
    private final Layers letterDefaults;
    private String usual = "";
    private final Numbering numbering;
    private final boolean addsSpaces;
    private final Map<Element, Map<String, ParagraphLook>> looks = new IdentityHashMap<>();
    private final Map<Element, Map<String, RunLook>> letters = new IdentityHashMap<>();
    private final Map<String, ParagraphLook> bareLooks = new HashMap<>();
    private final Map<String, RunLook> bareLetters = new HashMap<>();

    private Styles(@Nullable Element styles, Numbering numbering, boolean addsSpaces) {
        this.numbering = numbering;
        this.addsSpaces = addsSpaces;
        this.byId = new HashMap<>();
        if (styles != null) {
            styles.all("w:style").forEach(style -> {
                var id = style.find("w:styleId").orElse("");
                byId.put(id, style);
                if (style.find("w:type").orElse("").equals("paragraph") && isOn(style.attribute("w:default"))) {
                    usual = id;
                }
            });
        }
        var defaults = styles == null ? null : styles.first("w:docDefaults");
        paragraphDefaults = Layers.NONE.under(defaults == null ? null : defaults.at("w:pPrDefault", "w:pPr"));
        letterDefaults = Layers.NONE.under(defaults == null ? null : defaults.at("w:rPrDefault", "w:rPr"));
    }

    public static Styles of(Docx docx) {
        var styles = docx.related("styles");
        var settings = docx.related("settings");
        var compatible = settings == null ? null : docx.xmlIfThere(settings);
        var old = compatible == null ? null : compatible.at("w:compat", "w:doNotUseHTMLParagraphAutoSpacing");
        return new Styles(
                styles == null ? null : docx.xmlIfThere(styles),
                Numbering.of(docx),
                old != null && (old.attribute("w:val") == null || isOn(old.attribute("w:val"))));
    }

    private Styles(Styles same) {
        byId = same.byId;
        usual = same.usual;
        numbering = same.numbering;
        addsSpaces = same.addsSpaces;
        paragraphDefaults = same.paragraphDefaults;
        letterDefaults = same.letterDefaults;
    }

    /// The same styles with a memory of their own: what one paper is remembered by goes with it, and papers that are
    /// drawn at the same time do not write into one memory.
    public Styles anew() {
        return new Styles(this);
    }

    /// Whether the spaces below one paragraph and above the next are added up; else the larger one counts.
    public boolean addsSpaces() {
        return addsSpaces;
    }

    public Numbering numbering() {
        return numbering;
    }

    /// @param table style of the table it stands in; empty outside
    public ParagraphLook paragraph(@Nullable Element properties, String table) {
        var style = styleOf(properties);
        if (properties == null) {
            return bareLooks.computeIfAbsent(table, _ -> ParagraphLook.of(paragraphLayers(style, table), name(style)));
        }
        return looks.computeIfAbsent(properties, _ -> new HashMap<>())
                .computeIfAbsent(table, _ -> resolve(properties, style, table));
    }

    public RunLook letters(@Nullable Element run, @Nullable Element paragraph, String table) {
        var key = table + "\n" + styleOf(paragraph);
        if (run == null) {
            return bareLetters.computeIfAbsent(key, _ -> RunLook.of(letterLayers(styleOf(paragraph), table)));
        }
        return letters.computeIfAbsent(run, _ -> new HashMap<>()).computeIfAbsent(key, _ -> {
            var chosen = run.value("w:rStyle");
            var base = letterLayers(styleOf(paragraph), table);
            return RunLook.of((chosen == null ? base : base.under(chain(chosen, "w:rPr"))).under(run));
        });
    }

    /// List and level of a paragraph, its own or its style's; null where it is in none.
    public @Nullable ListPlace listPlace(@Nullable Element properties) {
        var layers = chain(styleOf(properties), "w:pPr").under(properties);
        var place = layers.get("w:numPr");
        if (place == null) {
            return null;
        }
        var list = place.value("w:numId");
        if (list == null || list.equals("0")) {
            return null;
        }
        var level = place.value("w:ilvl");
        return new ListPlace(list, level == null ? 0 : (int) Math.clamp(Units.number(level, 0), 0, 8));
    }

    public record ListPlace(String list, int level) {}

    /// The properties of a table's style and of all it is based on.
    Layers table(String style) {
        return chain(style, "w:tblPr");
    }

    private ParagraphLook resolve(Element properties, String style, String table) {
        var layers = paragraphLayers(style, table);
        var place = listPlace(properties);
        if (place != null) {
            layers = layers.under(numbering.indents(place));
        }
        return ParagraphLook.of(layers.under(properties), name(style));
    }

    /// As people see it in Word. Programs rename the ids when they save, never the names.
    public String nameOf(@Nullable Element paragraph) {
        return name(styleOf(paragraph));
    }

    private String name(String id) {
        var style = byId.get(id);
        var name = style == null ? null : style.value("w:name");
        return name == null ? id : name;
    }

    private String styleOf(@Nullable Element paragraph) {
        var named = paragraph == null ? null : paragraph.value("w:pStyle");
        return named == null || !byId.containsKey(named) ? usual : named;
    }

    private Layers paragraphLayers(String style, String table) {
        return paragraphLayers.computeIfAbsent(
                table + "\n" + style,
                _ -> paragraphDefaults.under(chain(table, "w:pPr")).under(chain(style, "w:pPr")));
    }

    private Layers letterLayers(String style, String table) {
        return letterLayers.computeIfAbsent(
                table + "\n" + style,
                _ -> letterDefaults.under(chain(table, "w:rPr")).under(chain(style, "w:rPr")));
    }

    private Layers chain(String id, String properties) {
        return chain(id, properties, new HashSet<>());
    }

    private Layers chain(String id, String properties, HashSet<String> seen) {
        var style = byId.get(id);
        if (style == null || !seen.add(id)) {
            return Layers.NONE;
        }
        var base = style.value("w:basedOn");
        var under = base == null ? Layers.NONE : chain(base, properties, seen);
        return under.under(style.first(properties));
    }

    private static boolean isOn(@Nullable String value) {
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }
}
