package vn.daihoi.publicity.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarPanel;
import vn.daihoi.publicity.Campaigns;
import vn.daihoi.publicity.Items;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Dictionary;

/// What the press has written, on the page of an exemplar.
@Component
public class PressPanel implements ExemplarPanel {
    private static final int ORDER = 60;

    private final Campaigns campaigns;
    private final Items items;
    private final ItemLines lines;
    private final Dictionary dictionary;

    PressPanel(Campaigns campaigns, Items items, ItemLines lines, Dictionary dictionary) {
        this.campaigns = campaigns;
        this.items = items;
        this.lines = lines;
        this.dictionary = dictionary;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Panel> of(Actor actor, Exemplar exemplar) {
        return campaigns
                .now()
                .filter(one -> one.season().equals(exemplar.season()))
                .map(campaign -> {
                    var about = items.ofSeason(campaign.season()).stream()
                            .filter(one -> one.subjects().contains(exemplar.registrantId()))
                            .toList();
                    return new Panel(
                            "publicity/exemplar-panel",
                            new PressPanelPage(lines.of(actor, campaign, about, dictionary.here())));
                });
    }

    /// @param lines planned and published
    public record PressPanelPage(List<PublicityPage.Line> lines) {}
}
