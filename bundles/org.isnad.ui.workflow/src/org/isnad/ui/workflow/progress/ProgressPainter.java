// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.workflow.progress;

import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;
import org.isnad.ui.workflow.WorkflowMessages;
import org.isnad.ui.workflow.progress.ProgressRow.Article;
import org.isnad.ui.workflow.progress.ProgressRow.Count;
import org.isnad.ui.workflow.progress.ProgressRow.Work;

/** Draws the progress: whose work with a bar, the counts in a column, the documents behind them. */
final class ProgressPainter implements RowPainter<ProgressRow> {
    static final int ROW = 26;
    private static final int EDGE = 12;
    private static final int GLYPH = 16;
    private static final int BAR = 120;
    private static final int NUMBER = 44;
    private static final int NAME = 150;

    @Override
    public int height(ProgressRow row, Ink ink) {
        return row instanceof Work ? ROW + 4 : ROW;
    }

    @Override
    public boolean selectable(ProgressRow row) {
        return !(row instanceof Work);
    }

    @Override
    public void paint(ProgressRow row, Ink ink, boolean selected) {
        switch (row) {
            case Work work -> {
                int h = ROW + 4;
                int x = EDGE;
                ink.text(work.title(), Fonts.bold(), Token.TEXT, x, 0, h, NAME - 8);
                x += NAME;
                ink.bar(x, h / 2 - 2, BAR, work.total() == 0 ? 0 : (double) work.finished() / work.total(), Token.SOURCE);
                x += BAR + 10;
                x += ink.text(amount(work), Fonts.ui(), Token.TEXT, x, 0, h) + 12;
                ink.text(work.detail(), Fonts.small(), Token.MUTED, x, 0, h, ink.width() - x - EDGE);
                ink.hairline(h - 1);
            }
            case Count count -> {
                int x = EDGE + 4;
                ink.glyph(count.open() ? Glyph.DOWN : Glyph.RIGHT, Token.MUTED, x, 5, GLYPH);
                x += GLYPH + 4;
                ink.glyph(count.glyph(), count.ink(), x, 5, GLYPH);
                x += GLYPH + 8;
                ink.text(count.label(), Fonts.ui(), Token.TEXT, x, 0, ROW);
                ink.textEnd(Integer.toString(count.documents().size()), Fonts.bold(), Token.TEXT, EDGE + NAME + NUMBER, 0, ROW);
            }
            case Article article -> {
                String title = article.document().title();
                int x = EDGE + 2 * GLYPH + 16;
                ink.text(title, Quote.arabic(title) ? Fonts.quoteSmall() : Fonts.ui(), Token.TEXT, x, 0, ROW, ink.width() - x - EDGE);
            }
        }
    }

    private static String amount(Work work) {
        return Isolation.message(WorkflowMessages.amount, work.finished(), work.total());
    }

    @Override
    public Object identity(ProgressRow row) {
        return switch (row) {
            case Work work -> work.title();
            case Count count -> count.key();
            case Article article -> article.key() + '|' + article.document().document();
        };
    }

    @Override
    public String spoken(ProgressRow row) {
        return switch (row) {
            case Work work -> work.title() + ", " + amount(work) + ", " + work.detail(); //$NON-NLS-1$ //$NON-NLS-2$
            case Count count -> (count.work().isEmpty() ? WorkflowMessages.allDocuments : count.work()) + ", " + count.label() + ", " + count.documents().size(); //$NON-NLS-1$ //$NON-NLS-2$
            case Article article -> article.document().title();
        };
    }
}
