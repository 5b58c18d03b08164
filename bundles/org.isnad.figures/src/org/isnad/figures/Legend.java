// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.isnad.figures.drawing.Brush;
import org.isnad.figures.drawing.LegendPainter;
import org.isnad.figures.drawing.LegendPainter.Entry;
import org.isnad.layout.LineLayout;
import org.isnad.layout.PlacedChip;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneMark;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Tone;

/** Explains the forms that a figure shows, and no others. */
final class Legend {

	private static final List<Glyph> RELATIONS = List.of(Glyph.CONTRADICTION, Glyph.EQUIVALENT, Glyph.SUPPORT, Glyph.UPDATE, Glyph.NEUTRAL,
			Glyph.UNDECIDABLE);

	private final Set<Tone> layers = EnumSet.noneOf(Tone.class);
	private final Set<Standing> standings = EnumSet.noneOf(Standing.class);
	private final Set<Glyph> relations = EnumSet.noneOf(Glyph.class);
	private boolean arcs;

	/** Takes note of what a line shows. */
	void see(LineLayout line, Scene scene) {
		line.pieces().forEach(piece -> see(scene.span(piece.span().key())));
		for (PlacedChip chip : line.chips()) {
			SceneSpan span = scene.span(chip.span().key());
			if (span != null) {
				span.marks().stream().map(SceneMark::glyph).forEach(relations::add);
			}
		}
		arcs |= !line.arcs().isEmpty();
	}

	private void see(SceneSpan span) {
		if (span != null) {
			standings.add(span.standing());
			if (span.standing() == Standing.OWN || span.standing() == Standing.GOLD) {
				layers.add(span.tone());
			}
		}
	}

	/** The entries in their order. */
	List<Entry> entries(FigureWords words) {
		List<Entry> entries = new ArrayList<>();
		for (Tone tone : List.of(Tone.CLAIM, Tone.SOURCE, Tone.CUE, Tone.PLAIN)) {
			if (layers.contains(tone)) {
				entries.add(Entry.of(tone, words.word("legend." + (tone == Tone.PLAIN ? "anchor" : id(tone))))); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		if (arcs) {
			entries.add(new Entry(Entry.Form.ARC, Glyph.ATTRIBUTION, Tone.PLAIN, words.word("legend.attribution"))); //$NON-NLS-1$
		}
		for (Glyph relation : RELATIONS) {
			if (relations.contains(relation)) {
				entries.add(new Entry(Entry.Form.MARK, relation, tone(relation), words.word("legend." + id(relation)))); //$NON-NLS-1$
			}
		}
		if (standings.contains(Standing.SUGGESTED)) {
			entries.add(new Entry(Entry.Form.DASHED, Glyph.SUGGESTION, Tone.SUGGESTION, words.word("legend.suggestion"))); //$NON-NLS-1$
		}
		if (standings.contains(Standing.GOLD)) {
			entries.add(new Entry(Entry.Form.GLYPH, Glyph.GOLD, Tone.GOLD, words.word("legend.gold"))); //$NON-NLS-1$
		}
		if (standings.contains(Standing.DISPUTED)) {
			entries.add(new Entry(Entry.Form.DASHED, Glyph.LAYERS, Tone.DISAGREEMENT, words.word("legend.dispute"))); //$NON-NLS-1$
		}
		return entries;
	}

	private static Tone tone(Glyph relation) {
		return switch (relation) {
		case CONTRADICTION -> Tone.CONTRADICTION;
		case EQUIVALENT, SUPPORT -> Tone.SUPPORT;
		case UPDATE -> Tone.UPDATE;
		default -> Tone.PLAIN;
		};
	}

	private static String id(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	/** A painter of the entries for a column of some width. */
	LegendPainter painter(FigureWords words, Brush brush, int width) {
		return new LegendPainter(brush, entries(words), width, words.isRightToLeft());
	}
}
