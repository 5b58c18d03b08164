// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.text;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.LineMetrics;
import java.awt.font.TextAttribute;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A face of type at every size. Widths and outlines are those of the drawing, not fitted to a grid of pixels, so that a figure measures
 * the same at every resolution. Any thread; what is known of a glyph is kept.
 */
public final class Face {

	/** The size at which outlines are given. */
	public static final int EM = 1000;

	/** The runtime's own choice, which every machine has. */
	static final String ANY = "Dialog"; //$NON-NLS-1$
	private static final Set<String> LOGICAL = Set.of(ANY, "DialogInput", "Monospaced", "SansSerif", "Serif"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

	private static final Map<String, Face> REGULAR = new ConcurrentHashMap<>();
	private static final Map<String, Face> BOLD = new ConcurrentHashMap<>();

	private final String family;
	private final Font unit;
	private final Map<Float, Font> sizes = new ConcurrentHashMap<>();
	private final Map<Integer, Shape> outlines = new ConcurrentHashMap<>();
	private final Map<Integer, Rectangle2D> bounds = new ConcurrentHashMap<>();
	private final Map<Integer, Boolean> marks = new ConcurrentHashMap<>();

	private Face(String family, boolean bold) {
		// kerning and ligatures as browsers and Pango have them
		this.unit = Font.getFont(Map.of(TextAttribute.FAMILY, family, TextAttribute.SIZE, (float) EM, TextAttribute.WEIGHT,
				bold ? TextAttribute.WEIGHT_BOLD : TextAttribute.WEIGHT_REGULAR, TextAttribute.KERNING, TextAttribute.KERNING_ON,
				TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
		this.family = unit.getFamily(Locale.ROOT);
	}

	/** The face of a family. */
	static Face of(String family, boolean bold) {
		return (bold ? BOLD : REGULAR).computeIfAbsent(family, name -> new Face(name, bold));
	}

	/** The name of the family, which is another than the one asked for where that is not installed. */
	public String family() {
		return family;
	}

	/** Whether a family is none of the machine but a name of the runtime for whatever fits. */
	public static boolean isLogical(String family) {
		return LOGICAL.contains(family);
	}

	/** Whether it is bold. */
	public boolean isBold() {
		return unit.isBold();
	}

	/** Whether it has a glyph for a code point. */
	boolean covers(int codePoint) {
		return unit.canDisplay(codePoint);
	}

	Font sized(float size) {
		return sizes.computeIfAbsent(size, unit::deriveFont);
	}

	/** The height of its letters above and their depth below the base line at a size, as the face itself says. */
	float[] ascentAndDescent(float size) {
		LineMetrics metrics = sized(size).getLineMetrics("x", CONTEXT); //$NON-NLS-1$
		return new float[] { metrics.getAscent(), metrics.getDescent() };
	}

	/** The outline of a glyph at the size {@link #EM}, its origin on the base line, y downwards. */
	public Shape outline(int glyph) {
		return outlines.computeIfAbsent(glyph, code -> {
			GlyphVector one = unit.createGlyphVector(CONTEXT, new int[] { code });
			return one.getOutline();
		});
	}

	/** Whether a glyph takes no room of its own, as a mark does not. */
	boolean isMark(int glyph) {
		return marks.computeIfAbsent(glyph, code -> unit.createGlyphVector(CONTEXT, new int[] { code }).getGlyphMetrics(0).getAdvance() == 0);
	}

	/** Where the ink of a glyph lies, as {@link #outline}. */
	Rectangle2D ink(int glyph) {
		return bounds.computeIfAbsent(glyph, code -> outline(code).getBounds2D());
	}
}
