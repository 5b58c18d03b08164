// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.look;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;

/** An icon as actions carry it: it knows what it was made of, so that it can be made again in the ink of another theme. */
final class GlyphDescriptor extends ImageDescriptor {

	private final Glyph glyph;
	private final Token ink;
	private final boolean dark;

	GlyphDescriptor(Glyph glyph, Token ink) {
		this.glyph = glyph;
		this.ink = ink;
		this.dark = Palette.dark();
	}

	/** The same icon in the theme that is shown now. */
	GlyphDescriptor now() {
		return new GlyphDescriptor(glyph, ink);
	}

	@Override
	public ImageData getImageData(int zoom) {
		return Icons.data(glyph, Palette.rgb(ink, dark), Icons.SIZE * zoom / 100);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof GlyphDescriptor that && that.glyph == glyph && that.ink == ink && that.dark == dark;
	}

	@Override
	public int hashCode() {
		return Objects.hash(glyph, ink, dark);
	}
}
