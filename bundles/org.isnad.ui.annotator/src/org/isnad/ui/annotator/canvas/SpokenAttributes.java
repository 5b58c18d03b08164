// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeEvent;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.isnad.layout.TextBlock;
import org.isnad.layout.TextRange;
import org.isnad.scene.SceneSpan;

/**
 * The annotations as attributes of the text: each layer is an attribute, its value the types and tags of the annotations
 * there, the outer ones first; {@code chain} says who says it.
 */
final class SpokenAttributes extends AccessibleAttributeAdapter {

	/** Name of the attribute that holds the chains. */
	static final String CHAIN = "chain"; //$NON-NLS-1$

	private final AnnotationCanvas canvas;
	private final CanvasAccessibility accessibility;

	SpokenAttributes(AnnotationCanvas canvas, CanvasAccessibility accessibility) {
		this.canvas = canvas;
		this.accessibility = accessibility;
	}

	@Override
	public void getAttributes(AccessibleAttributeEvent event) {
		event.alignment = canvas.scene().direction().isRightToLeft() ? SWT.RIGHT : SWT.LEFT;
	}

	@Override
	public void getTextAttributes(AccessibleTextAttributeEvent event) {
		SpokenOffsets offsets = accessibility.text().offsets();
		int offset = offsets.text(event.offset);
		TextBlock block = canvas.viewport().blocks().at(offset);
		int blockEnd = block.index() + 1 < canvas.viewport().blocks().size()
				? canvas.viewport().blocks().get(block.index() + 1).begin() : canvas.scene().text().length();
		int begin = block.begin();
		int end = blockEnd;
		for (SceneSpan span : accessibility.spans().touching(new TextRange(begin, Math.max(begin, blockEnd)))) {
			for (TextRange part : span.fragments()) {
				for (int edge : new int[] { part.begin(), part.end() }) {
					begin = edge <= offset ? Math.max(begin, edge) : begin;
					end = edge > offset ? Math.min(end, edge) : end;
				}
			}
		}
		event.start = offsets.spoken(begin);
		event.end = offsets.spoken(end);
		event.attributes = attributes(accessibility.spans().at(offset));
	}

	private String[] attributes(List<SceneSpan> spans) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		for (SceneSpan span : spans) {
			Spoken spoken = accessibility.spoken(span.key());
			values.computeIfAbsent(spoken.layer(), name -> new ArrayList<>()).add(spoken.line());
			if (!spoken.chain().isEmpty()) {
				List<String> chains = values.computeIfAbsent(CHAIN, name -> new ArrayList<>());
				if (!chains.contains(spoken.chainLine())) {
					chains.add(spoken.chainLine());
				}
			}
		}
		List<String> pairs = new ArrayList<>();
		values.forEach((name, all) -> {
			pairs.add(name);
			pairs.add(String.join("; ", all)); //$NON-NLS-1$
		});
		return pairs.toArray(String[]::new);
	}
}
