// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.List;

import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Tone;

/**
 * What the card beside an annotation says.
 *
 * @param glyph    its layer
 * @param tone     its colours
 * @param title    its layer and type in words
 * @param place    where it stands, as offsets
 * @param quote    its words, ready to be shown
 * @param chain    who says it, from the outermost voice inwards; empty where nobody is named
 * @param tags     its tags in words
 * @param origin   who made it and when, or which engine
 * @param comments what people said about it
 */
public record HoverContent(Glyph glyph, Tone tone, String title, String place, String quote, List<String> chain, List<String> tags,
		String origin, List<String> comments) {

	public HoverContent {
		chain = List.copyOf(chain);
		tags = List.copyOf(tags);
		comments = List.copyOf(comments);
	}
}
