// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The icons drawn for Isnad; each is a file of this bundle's icons folder, on a grid of 16 px, in one ink. */
public enum Glyph {
	SAVE, UNDO, REDO, BACK, FORWARD, CLAIM, SOURCE, CUE, ATTRIBUTION, CONTRADICTION, EQUIVALENT, SUPPORT, UPDATE, NEUTRAL, UNDECIDABLE,
	SUGGESTION, CHECK, CROSS, PLUS, SEARCH, DOCUMENT, FOLDER, GOLD, LOCK, NEW, HALF, DONE, DOWN, RIGHT, WARNING, ERROR, FILTER, MORE,
	CLOCK, ORGANISATION, MEDIA, ANONYMOUS, LINK, GRAPH, RUN, COMMENT, BIDI, EYE, MERGE, ZOOM, LAYERS, TIME, PLACE, QUANTITY, IMPORT,
	EXPORT, RELEASE, THEME, TRASH, ISNAD, BLIND;

	private static final Set<Glyph> DIRECTED =
		EnumSet.of(UNDO, REDO, BACK, FORWARD, SUPPORT, ATTRIBUTION, HALF, RIGHT, MERGE, ISNAD, DOCUMENT);

	/** Whether the drawing has a reading direction and is mirrored in a right-to-left interface. */
	public boolean mirrors() {
		return DIRECTED.contains(this);
	}

	/** The drawing as SVG of 16 by 16 px, its ink written as "currentColor". Read anew at each call. */
	public String svg() {
		String path = "/icons/" + name().toLowerCase(Locale.ROOT) + ".svg"; //$NON-NLS-1$ //$NON-NLS-2$
		try (InputStream in = Glyph.class.getResourceAsStream(path)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(path, e);
		}
	}
}
