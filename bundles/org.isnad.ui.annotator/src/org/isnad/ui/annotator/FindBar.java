// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.isnad.arabic.ArabicFolder;
import org.isnad.arabic.FoldedText;
import org.isnad.layout.TextBlocks;
import org.isnad.layout.TextRange;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;
import org.isnad.ui.look.Css;
import org.isnad.ui.text.Isolation;

/**
 * A line above the article in which words can be looked for. Spellings that Arabic writers mix up count as one, marks do not
 * count. Enter goes to the next place, with Shift to the one before; Escape closes.
 */
final class FindBar extends Composite {

	private static final Pattern PARAGRAPH = Pattern.compile("\u00B6\\s*(\\d{1,9})"); //$NON-NLS-1$
	private static final Pattern OFFSETS = Pattern.compile("(\\d{1,9})(?:\\s*[\u2013-]\\s*(\\d{1,9}))?"); //$NON-NLS-1$

	private final Supplier<AnnotationCanvas> canvas;
	private final Text field;
	private final Label count;
	private List<TextRange> places = List.of();
	private int at = -1;

	FindBar(Composite parent, Supplier<AnnotationCanvas> canvas) {
		super(parent, SWT.NONE);
		this.canvas = canvas;
		setLayout(new GridLayout(3, false));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.exclude = true;
		setLayoutData(data);
		setVisible(false);
		Css.style(this, "head"); //$NON-NLS-1$
		Label label = new Label(this, SWT.NONE);
		label.setText(Messages.Find_label);
		field = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		field.setMessage(Messages.Find_hint);
		field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		count = new Label(this, SWT.NONE);
		GridData counts = new GridData(SWT.END, SWT.CENTER, false, false);
		counts.widthHint = 90;
		count.setLayoutData(counts);
		field.addModifyListener(event -> search());
		field.addListener(SWT.KeyDown, this::key);
	}

	void open() {
		show(true);
		field.setFocus();
		field.selectAll();
	}

	private void show(boolean visible) {
		((GridData) getLayoutData()).exclude = !visible;
		setVisible(visible);
		getParent().layout();
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC) {
			show(false);
			canvas.get().setFocus();
			event.doit = false;
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			go((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
			event.doit = false;
		}
	}

	private void search() {
		places = places(canvas.get().scene().text(), field.getText());
		at = -1;
		int caret = canvas.get().selectedRange().begin();
		for (int i = 0; i < places.size() && at < 0; i++) {
			at = places.get(i).begin() >= caret ? i : -1;
		}
		at = at < 0 && !places.isEmpty() ? 0 : at;
		show();
	}

	private void go(int step) {
		if (!places.isEmpty()) {
			at = Math.floorMod(at + step, places.size());
			show();
		}
	}

	private void show() {
		if (at >= 0) {
			canvas.get().selectRange(places.get(at));
			canvas.get().reveal(places.get(at).begin());
		}
		count.setText(field.getText().isBlank() ? "" : places.isEmpty() ? Messages.Find_none //$NON-NLS-1$
				: Isolation.message(Messages.Find_count, at + 1, places.size()));
	}

	/**
	 * Where the words stand in a text, as UTF-16 ranges in order. Words that stand nowhere may also name a place: a paragraph
	 * ("¶ 9") or offsets ("231–260", "231").
	 */
	static List<TextRange> places(String text, String words) {
		List<TextRange> found = occurrences(text, words);
		return found.isEmpty() ? named(text, words.strip()) : found;
	}

	private static List<TextRange> named(String text, String place) {
		Matcher paragraph = PARAGRAPH.matcher(place);
		Matcher offsets = OFFSETS.matcher(place);
		if (paragraph.matches()) {
			return List.of(TextBlocks.of(text).ofParagraph(Integer.parseInt(paragraph.group(1))).range());
		}
		if (offsets.matches()) {
			int begin = Math.min(Integer.parseInt(offsets.group(1)), text.length());
			int end = offsets.group(2) == null ? begin : Math.min(Integer.parseInt(offsets.group(2)), text.length());
			return List.of(new TextRange(begin, Math.max(begin, end)));
		}
		return List.of();
	}

	private static List<TextRange> occurrences(String text, String words) {
		String wanted = ArabicFolder.fold(words.strip()).text();
		if (wanted.isEmpty()) {
			return List.of();
		}
		FoldedText folded = ArabicFolder.fold(text);
		List<TextRange> places = new ArrayList<>();
		for (int i = folded.text().indexOf(wanted); i >= 0; i = folded.text().indexOf(wanted, i + wanted.length())) {
			org.isnad.arabic.TextRange original = folded.original(i, i + wanted.length());
			places.add(new TextRange(original.begin(), original.end()));
		}
		return places;
	}
}
