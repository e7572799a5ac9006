package vn.daihoi.typeset.card;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// What cards are printed on.
public enum CardPaper {
    /// One card a page.
    A6(PDRectangle.A6, 1),
    /// Four cards a page, to be cut twice.
    A4(PDRectangle.A4, 4);

    final PDRectangle page;
    final int cards;

    CardPaper(PDRectangle page, int cards) {
        this.page = page;
        this.cards = cards;
    }

    float cellWidth() {
        return cards == 1 ? page.getWidth() : page.getWidth() / 2;
    }

    float cellHeight() {
        return cards == 1 ? page.getHeight() : page.getHeight() / 2;
    }
}
