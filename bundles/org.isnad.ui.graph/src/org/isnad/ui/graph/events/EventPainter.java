// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.events;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.isnad.desk.time.ClaimTime.Certainty;
import org.isnad.desk.time.TimedClaim;
import org.isnad.graph.time.TickWords;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.graph.time.TimeWords;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;

/** Draws events and the claims about them. */
final class EventPainter implements RowPainter<EventRow> {
	static final int USUAL = 54;
	private static final int HEAD = 30;
	private static final int FOOT = 20;
	private static final int INDENT = 34;
	private static final int ICON = 16;

	private final Supplier<Map<String, String>> documents;
	private final TickWords dates = new TickWords(Locale.getDefault());

	/** @param documents the short names of documents by their ids */
	EventPainter(Supplier<Map<String, String>> documents) {
		this.documents = documents;
	}

	@Override
	public int height(EventRow row, Ink ink) {
		return switch (row) {
			case EventRow.Event event -> HEAD + FOOT + 6;
			case EventRow.Member member -> 6 + ink.quoteHeight(member.claim().words(), ink.width() - INDENT - Ink.PAD, 2) + FOOT + 6;
		};
	}

	@Override
	public void paint(EventRow row, Ink ink, boolean selected) {
		switch (row) {
			case EventRow.Event event -> event(event, ink);
			case EventRow.Member member -> member(member.claim(), ink);
		}
	}

	private void event(EventRow.Event row, Ink ink) {
		ink.hairline(0);
		ink.glyph(row.open() ? Glyph.DOWN : Glyph.RIGHT, Token.MUTED, Ink.PAD - 6, 9, 12);
		ink.glyph(Glyph.CLOCK, Token.CLAIM, Ink.PAD + 10, 7, ICON);
		String name = name(row);
		int x = Ink.PAD + 10 + ICON + 6;
		ink.text(name, Quote.arabic(name) ? Fonts.quoteBold() : Fonts.bold(), Token.TEXT, x, 2, HEAD, ink.width() - x - Ink.PAD);
		String days = row.days() == null ? EventMessages.noTime : dates.of(row.days());
		ink.text(days + " \u00B7 " + Isolation.message(EventMessages.counts, row.members().size(), row.documents()), Fonts.small(), Token.MUTED, x, HEAD - 2, FOOT, ink.width() - x - Ink.PAD); //$NON-NLS-1$
	}

	private static String name(EventRow.Event row) {
		return Objects.requireNonNullElse(row.event().getLabel(), row.event().getId());
	}

	private void member(TimedClaim claim, Ink ink) {
		int y = 6 + ink.quote(claim.words(), Token.TEXT, INDENT, 6, ink.width() - INDENT - Ink.PAD, 2);
		int x = INDENT;
		x += ink.text(Isolation.isolate(documents.get().getOrDefault(claim.document(), claim.document())), Fonts.small(), Token.MUTED, x, y, FOOT) + 10;
		boolean unsure = !claim.isDated() || claim.spoken().certainty() == Certainty.ASSUMED;
		ink.glyph(Glyph.TIME, unsure ? Token.CUE : Token.MUTED, x, y + 4, 12);
		String time = claim.isDated() ? dates.of(claim.spoken().days()) + " \u00B7 " + TimeWords.certainty(claim.spoken()) : TimeWords.basis(claim.spoken()); //$NON-NLS-1$
		ink.text(time, Fonts.small(), unsure ? Token.CUE : Token.MUTED, x + 16, y, FOOT, ink.width() - x - 16 - Ink.PAD);
	}

	@Override
	public Object identity(EventRow row) {
		return switch (row) {
			case EventRow.Event event -> event.event();
			case EventRow.Member member -> member.claim().claim();
		};
	}

	@Override
	public String spoken(EventRow row) {
		return switch (row) {
			case EventRow.Event event -> name(event) + ", " + Isolation.message(EventMessages.counts, event.members().size(), event.documents()); //$NON-NLS-1$
			case EventRow.Member member -> member.claim().words();
		};
	}

	@Override
	public String tooltip(EventRow row, Ink ink) {
		return switch (row) {
			case EventRow.Event event -> event.event().getNote();
			case EventRow.Member member -> member.claim().words() + '\n' + TimeWords.basis(member.claim().spoken());
		};
	}
}
