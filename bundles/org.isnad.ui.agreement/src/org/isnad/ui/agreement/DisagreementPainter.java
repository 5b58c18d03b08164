// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import java.util.function.Supplier;

import org.isnad.agreement.table.Disagreement;
import org.isnad.compare.Difference;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;

/** Draws a disagreement: of which kind it is and where, and beneath it what either annotator has. */
final class DisagreementPainter implements RowPainter<DisagreementRow> {
	private static final int HEAD = 24;
	private static final int SIGN = 14;
	private static final int NAME = 72;
	private static final int GAP = 6;

	private final Supplier<MeasureAgreement.Result> result;
	private final LayerWords words;

	DisagreementPainter(Supplier<MeasureAgreement.Result> result, LayerWords words) {
		this.result = result;
		this.words = words;
	}

	@Override
	public int height(DisagreementRow row, Ink ink) {
		Difference difference = row.disagreement().difference();
		return HEAD + place(difference, ink) + side(difference, difference.left(), ink) + side(difference, difference.right(), ink) + GAP;
	}

	/** Where the words themselves are not what differs, they stand above the two versions. */
	private static int place(Difference difference, Ink ink) {
		String words = quote(difference);
		return words.isEmpty() ? 0 : ink.quoteHeight(words, ink.width() - 2 * Ink.PAD, 2);
	}

	private static String quote(Difference difference) {
		boolean told = difference instanceof Difference.Missing || difference instanceof Difference.OtherBoundary || difference.span() == null;
		return told ? "" : Workspace.corpus().map(store -> quote(store, difference)).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String quote(CorpusStore store, Difference difference) {
		try {
			return Quote.of(store.text(difference.document()), difference.span());
		} catch (CorpusException unreadable) {
			// The text has just become unreadable; the versions are shown all the same.
			return ""; //$NON-NLS-1$
		}
	}

	private int side(Difference difference, String side, Ink ink) {
		return Math.max(Ink.QUOTE_LINE, ink.quoteHeight(words(difference, side), room(ink), 2));
	}

	private static int room(Ink ink) {
		return ink.width() - 2 * Ink.PAD - NAME;
	}

	@Override
	public void paint(DisagreementRow row, Ink ink, boolean selected) {
		Disagreement disagreement = row.disagreement();
		Difference difference = disagreement.difference();
		ink.glyph(glyph(difference), Token.DISAGREEMENT, Ink.PAD, (HEAD - SIGN) / 2, SIGN);
		int end = ink.width() - Ink.PAD;
		end -= ink.textEnd(document(difference), Fonts.small(), Token.MUTED, end, 0, HEAD);
		int begin = Ink.PAD + SIGN + GAP;
		ink.text(kind(difference), Fonts.small(), Token.DISAGREEMENT, begin, 0, HEAD, end - begin - GAP);
		int below = HEAD + place(difference, ink);
		if (below > HEAD) {
			ink.quote(quote(difference), Token.TEXT, Ink.PAD, HEAD, ink.width() - 2 * Ink.PAD, 2);
		}
		below += paint(ink, difference, disagreement.left(), difference.left(), below);
		paint(ink, difference, disagreement.right(), difference.right(), below);
		ink.hairline(height(row, ink) - 1);
	}

	private int paint(Ink ink, Difference difference, String annotator, String side, int y) {
		ink.text(result.get().person(annotator), Fonts.small(), Token.MUTED, Ink.PAD, y, Ink.QUOTE_LINE, NAME - GAP);
		ink.quote(words(difference, side), side == null ? Token.MUTED : Token.TEXT, Ink.PAD + NAME, y, room(ink), 2);
		return side(difference, side, ink);
	}

	/** What an annotator has: the words, or the tag in the words of the interface; a dash for nothing. */
	private String words(Difference difference, String side) {
		if (side == null) {
			return "–"; //$NON-NLS-1$
		}
		if (difference instanceof Difference.OtherTag tag && side.startsWith(tag.attribute() + '=')) {
			return words.value(difference.layer().id() + '.' + tag.attribute(), side.substring(tag.attribute().length() + 1));
		}
		String line = side.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		return (Quote.arabic(line) ? "\u061C" : "") + line; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String document(Difference difference) {
		return result.get().documents().getOrDefault(difference.document(), difference.document());
	}

	private String kind(Difference difference) {
		String layer = difference.layer() == null ? "" : difference.layer().label(); //$NON-NLS-1$
		return switch (difference) {
			case Difference.Missing missing -> Isolation.message(AgreementMessages.missing, layer);
			case Difference.OtherBoundary boundary -> Isolation.message(AgreementMessages.boundary, layer);
			case Difference.OtherTag tag -> Isolation.message(AgreementMessages.tag, words.name(difference.layer().id() + '.' + tag.attribute()));
			case Difference.OtherChain chain -> AgreementMessages.chain;
			case Difference.OtherLink link -> AgreementMessages.link;
			case Difference.OtherDirection direction -> AgreementMessages.direction;
			case Difference.OtherEntity entity -> AgreementMessages.entity;
		};
	}

	private static Glyph glyph(Difference difference) {
		return switch (difference) {
			case Difference.Missing missing -> Glyph.CROSS;
			case Difference.OtherBoundary boundary -> Glyph.LAYERS;
			case Difference.OtherTag tag -> Glyph.CONTRADICTION;
			case Difference.OtherChain chain -> Glyph.ATTRIBUTION;
			case Difference.OtherLink link -> Glyph.LINK;
			case Difference.OtherDirection direction -> Glyph.FORWARD;
			case Difference.OtherEntity entity -> Glyph.SOURCE;
		};
	}

	@Override
	public String spoken(DisagreementRow row) {
		Disagreement disagreement = row.disagreement();
		Difference difference = disagreement.difference();
		return kind(difference) + ", " + document(difference) + ". " + quote(difference) + ' ' + result.get().person(disagreement.left()) + ": " + words(difference, difference.left()) + ". " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			+ result.get().person(disagreement.right()) + ": " + words(difference, difference.right()); //$NON-NLS-1$
	}
}
