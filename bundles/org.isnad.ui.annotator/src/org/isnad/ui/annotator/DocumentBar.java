// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.isnad.model.DateCertainty;
import org.isnad.model.Document;
import org.isnad.model.WorkState;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.look.Chip;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Isolation;

/**
 * The bar above the article: where and when it was published and how sure that is; whose work is shown and how far it is.
 */
final class DocumentBar extends Canvas {

	static final int HEIGHT = Fonts.scaled(32);
	private static final int PAD = 12;
	private static final int GAP = 14;

	private Document document;
	private String annotator = ""; //$NON-NLS-1$
	private WorkState state = WorkState.UNSPECIFIED;
	private int words;
	private String selected;
	private BarTools tools;

	DocumentBar(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS);
		addPaintListener(event -> paint(event.gc));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = document == null ? "" : spoken(); //$NON-NLS-1$
			}
		});
		Palette.onChange(this, this::redraw);
	}

	void show(Document newDocument, String newAnnotator, WorkState newState, int newWords) {
		document = newDocument;
		annotator = newAnnotator;
		state = newState;
		words = newWords;
		setData(document.getUrl());
		redraw();
	}

	/** Puts the buttons for the article at the end. */
	void addTools(AnnotationCanvas canvas) {
		tools = new BarTools(this, canvas);
	}

	/** Shows how much is selected instead of how long the article is, or that again for null. */
	void showSelection(String count) {
		if (!Objects.equals(selected, count)) {
			selected = count;
			redraw();
		}
	}

	private String spoken() {
		return Stream.of(document.getOutlet(), date(document.getPubDate()), certainty(), annotator, ElementLabels.stateLabel(state),
				Isolation.message(Messages.Bar_words, words)).filter(part -> part != null && !part.isBlank())
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? 200 : widthHint, HEIGHT);
	}

	private void paint(GC gc) {
		Point size = getSize();
		gc.setBackground(Palette.color(Token.PART));
		gc.fillRectangle(0, 0, size.x, size.y);
		gc.setForeground(Palette.color(Token.LINE2));
		gc.drawLine(0, size.y - 1, size.x, size.y - 1);
		if (document == null) {
			return;
		}
		int right = paintWork(gc, tools == null ? size.x - PAD : tools.paint(gc, size.x - PAD + 4, HEIGHT) - GAP);
		paintOrigin(gc, PAD, right - GAP);
	}

	/** From the end backwards: words, state, annotator; answers where the free room ends. */
	private int paintWork(GC gc, int end) {
		int x = before(gc, selected != null ? selected : Isolation.message(Messages.Bar_words, words), Token.MUTED, end);
		Token ink = ElementLabels.stateInk(state);
		// in one of two narrow articles the state gives way before it would be cut
		if (x - GAP - gc.textExtent(ElementLabels.stateLabel(state)).x - 4 - Icons.SIZE < PAD) {
			return x;
		}
		x = before(gc, ElementLabels.stateLabel(state), ink, x - GAP);
		x -= Icons.SIZE + 4;
		Icons.draw(gc, ElementLabels.stateGlyph(state), ink, x, (HEIGHT - Icons.SIZE) / 2, Icons.SIZE);
		// with large type in a narrow window the name gives way: half of it would be another name
		gc.setFont(Fonts.small());
		return x - GAP - gc.textExtent(annotator).x < PAD ? x : before(gc, annotator, Token.MUTED, x - GAP);
	}

	private int before(GC gc, String text, Token ink, int end) {
		gc.setFont(Fonts.small());
		int x = end - gc.textExtent(text).x;
		text(gc, text, ink, x);
		return x;
	}

	private void paintOrigin(GC gc, int start, int end) {
		gc.setFont(Fonts.small());
		int x = start;
		for (String part : new String[] { document.getOutlet(), date(document.getPubDate()) }) {
			if (part != null && !part.isBlank()) {
				int width = gc.textExtent(part).x;
				if (x + width > end) {
					return;
				}
				text(gc, part, Token.MUTED, x);
				x += width + GAP;
			}
		}
		String certainty = certainty();
		if (certainty != null) {
			Chip chip = Chip.of(null, certainty, Tone.PLAIN);
			if (x + chip.size(gc).x <= end) {
				chip.paint(gc, x, (HEIGHT - Chip.HEIGHT) / 2);
			}
		}
	}

	private static void text(GC gc, String text, Token ink, int x) {
		gc.setForeground(Palette.color(ink));
		gc.drawText(text, x, (HEIGHT - gc.textExtent(text).y) / 2, true);
	}

	private String certainty() {
		DateCertainty certainty = document.getPubDateCertainty();
		return certainty == DateCertainty.INFERRED ? Messages.Bar_dateInferred
				: certainty == DateCertainty.UNKNOWN || document.getPubDate() == null ? Messages.Bar_dateUnknown : null;
	}

	private static String date(String iso) {
		if (iso == null) {
			return null;
		}
		try {
			return LocalDate.parse(iso).format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault()));
		} catch (DateTimeParseException e) {
			return iso; // a month or a year alone
		}
	}
}
