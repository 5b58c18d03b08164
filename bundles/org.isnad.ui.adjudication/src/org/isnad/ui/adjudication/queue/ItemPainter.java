// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication.queue;

import java.util.HashMap;
import java.util.Map;

import org.isnad.compare.gold.Item;
import org.isnad.compare.gold.Item.Status;
import org.isnad.core.CorpusStore;
import org.isnad.scene.look.Token;
import org.isnad.ui.Workspace;
import org.isnad.ui.adjudication.AdjudicationMessages;
import org.isnad.ui.adjudication.ItemWords;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;

/** Draws an item: in what the annotators differ, where, and the words. */
final class ItemPainter implements RowPainter<Item> {
	static final int USUAL_HEIGHT = 57;
	private static final int EDGE = 5;
	private static final int HEAD = 20;
	private static final int GLYPH = 14;

	/** What a row says, read when it is first seen. */
	private record Said(String title, String paragraph, String quote) {
	}

	private final Map<String, Said> said = new HashMap<>();

	void forget() {
		said.clear();
	}

	private Said said(Item item) {
		return said.computeIfAbsent(item.key(), key -> {
			CorpusStore store = Workspace.corpus().orElse(null);
			if (store == null) {
				return new Said("", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
			ItemWords words = new ItemWords(store);
			return new Said(words.title(item), words.paragraph(item).orElse(""), words.quote(item)); //$NON-NLS-1$
		});
	}

	@Override
	public int height(Item item, Ink ink) {
		return 2 * EDGE + HEAD + 1 + ink.quoteHeight(said(item).quote(), ink.width() - 2 * Ink.PAD, 2);
	}

	@Override
	public void paint(Item item, Ink ink, boolean selected) {
		Said words = said(item);
		Token color = item.isBroken() ? Token.CONTRADICTION : item.status().isOpen() ? item.waits() ? Token.MUTED : Token.DISAGREEMENT : Token.GOLD;
		ink.glyph(ItemWords.glyph(item), color, Ink.PAD, EDGE + (HEAD - GLYPH) / 2, GLYPH);
		int end = ink.width() - Ink.PAD;
		end -= ink.textEnd(words.paragraph(), Fonts.small(), Token.MUTED, end, EDGE, HEAD) + 6;
		ink.glyph(ItemWords.layer(item.layer()), Token.MUTED, end - GLYPH, EDGE + (HEAD - GLYPH) / 2, GLYPH);
		end -= GLYPH + 6;
		int begin = Ink.PAD + GLYPH + 6;
		ink.text(words.title(), Fonts.small(), color, begin, EDGE, HEAD, Math.max(20, end - begin));
		int h = ink.quote(words.quote(), item.waits() ? Token.MUTED : Token.TEXT, Ink.PAD, EDGE + HEAD, ink.width() - 2 * Ink.PAD, 2);
		ink.hairline(2 * EDGE + HEAD + h);
	}

	@Override
	public Object identity(Item item) {
		return item.key();
	}

	@Override
	public String spoken(Item item) {
		String state = item.status() == Status.AUTOMATIC || item.status() == Status.DECIDED ? AdjudicationMessages.decided : AdjudicationMessages.open;
		return Isolation.message(AdjudicationMessages.spokenItem, state, said(item).title(), said(item).quote());
	}

	@Override
	public String tooltip(Item item, Ink ink) {
		return Workspace.corpus().map(store -> {
			ItemWords words = new ItemWords(store);
			return String.join("\n", words.all(item)) + (item.points().isEmpty() ? words.title(item) : ""); //$NON-NLS-1$ //$NON-NLS-2$
		}).orElse(null);
	}
}
