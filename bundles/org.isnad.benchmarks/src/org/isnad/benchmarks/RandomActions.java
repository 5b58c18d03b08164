// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.util.List;
import java.util.SplittableRandom;

import org.eclipse.swt.SWT;
import org.isnad.core.edit.Delete;
import org.isnad.core.edit.MarkClaim;
import org.isnad.layout.TextRange;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.scene.SceneSpan;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.look.Fonts;

/** What an annotator may do, in any order. */
final class RandomActions {
	/** The zooms that are tried. */
	static final double[] ZOOMS = { 1, 1.1, 1.2 };

	private static final int[] KEYS = { SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.PAGE_UP, SWT.PAGE_DOWN, SWT.HOME, SWT.END, SWT.ESC };

	private final SplittableRandom random = new SplittableRandom(11);
	private final OpenArticle article;
	private final AnnotationCanvas canvas;
	private final String document;

	RandomActions(OpenArticle article, String document) {
		this.article = article;
		this.document = document;
		this.canvas = article.canvas();
	}

	/** Does so many things and paints after each. */
	void run(int count) {
		for (int i = 0; i < count; i++) {
			act();
			canvas.redraw();
			canvas.update();
			if (i % 100 == 0) {
				while (canvas.getDisplay().readAndDispatch()) {
					// what was posted belongs to the actions
				}
			}
		}
	}

	private void act() {
		List<SceneSpan> spans = canvas.scene().spans();
		SceneSpan span = spans.get(random.nextInt(spans.size()));
		int offset = random.nextInt(canvas.scene().text().length() - 40);
		switch (random.nextInt(12)) {
		case 0 -> canvas.reveal(offset);
		case 1 -> canvas.select(List.of(span.key()));
		case 2 -> {
			canvas.select(List.of(span.key()));
			canvas.reveal(span.key());
		}
		case 3 -> canvas.selectRange(new TextRange(offset, offset + random.nextInt(40)));
		case 4 -> article.edit(new MarkClaim(document, Span.of(offset, offset + 1 + random.nextInt(30))));
		case 5 -> article.edit(new Delete(List.of((SpanElement) span.key())));
		case 6 -> article.session().undo();
		case 7 -> article.session().redo();
		case 8 -> canvas.walk(random.nextBoolean());
		case 9 -> rare();
		default -> article.window().press(KEYS[random.nextInt(KEYS.length)], random.nextInt(3) == 0 ? SWT.CTRL : random.nextBoolean() ? SWT.SHIFT : 0);
		}
	}

	/** Each of these lays the article out anew. */
	private void rare() {
		switch (random.nextInt(12)) {
		case 0 -> article.window().resize(random.nextInt(4) * 100);
		case 1 -> Fonts.setZoom(ZOOMS[random.nextInt(ZOOMS.length)]);
		case 2 -> canvas.setCompact(random.nextBoolean());
		default -> canvas.setPrompt(null);
		}
	}
}
