// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.isnad.agreement.Agreement;
import org.isnad.agreement.table.AgreementCube;
import org.isnad.agreement.table.Question;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.rows.RowList;

/** What is behind a cell: its value with its interval and what that means, and the disagreements that it comes from. UI thread. */
final class CellDetail {
	/** Below this height there is no room for more than the value and the list. */
	private static final int HIGH = 230;

	private final Composite area;
	private final Label title;
	private final Label value;
	private final Label interval;
	private final Label made;
	private final Label meaning;
	private final RowList<DisagreementRow> list;
	private Question asked;

	/** @param opened told which disagreement is to be seen in the text */
	CellDetail(Composite parent, DisagreementPainter painter, Consumer<DisagreementRow> opened) {
		area = Css.style(new Composite(parent, SWT.NONE), "part"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		Composite head = Css.style(new Composite(area, SWT.NONE), "part"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 8).spacing(8, 2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		title = label(head, "title", 2); //$NON-NLS-1$
		value = label(head, "part", 1); //$NON-NLS-1$
		value.setFont(Fonts.display(20));
		GridDataFactory.swtDefaults().applyTo(value);
		interval = label(head, "muted", 1); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(interval);
		made = label(head, "muted", 2); //$NON-NLS-1$
		meaning = label(head, "part", 2); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(Css.hairline(area));
		list = new RowList<>(area, SWT.SINGLE, 80, painter);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
		list.onOpen(opened);
		area.addListener(SWT.Resize, event -> fit());
	}

	/** In a low part the words give way to the list; they are in the tooltip of the value then. */
	private void fit() {
		boolean high = area.getSize().y >= Fonts.scaled(HIGH);
		for (Label words : new Label[] { made, meaning }) {
			words.setVisible(high);
			((GridData) words.getLayoutData()).exclude = !high;
		}
		area.layout(true, true);
	}

	private static Label label(Composite parent, String style, int columns) {
		Label label = Css.style(new Label(parent, SWT.WRAP), style);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(220, SWT.DEFAULT).applyTo(label);
		return label;
	}

	Composite control() {
		return area;
	}

	RowList<DisagreementRow> list() {
		return list;
	}

	/** Nothing is chosen. */
	void clear() {
		asked = null;
		set(title, ""); //$NON-NLS-1$
		set(value, ""); //$NON-NLS-1$
		set(interval, ""); //$NON-NLS-1$
		set(made, ""); //$NON-NLS-1$
		set(meaning, ""); //$NON-NLS-1$
		list.setRows(List.of());
		area.layout(true, true);
	}

	/** Shows a cell; its interval comes a moment later, since it takes a thousand draws. */
	void show(AgreementCube cube, String name, Cell cell) {
		Question question = cell.question();
		boolean counts = cell.first() != null;
		asked = question;
		set(title, name);
		set(value, cell.shown());
		set(interval, counts ? AgreementMessages.timesConfused : ""); //$NON-NLS-1$
		set(made, counts ? "" : cube.name(question.measure())); //$NON-NLS-1$
		set(meaning, counts ? "" : cell.reason() != null ? Isolation.message(AgreementMessages.undefined, cell.reason()) //$NON-NLS-1$
				: MeasureWords.meaning(question.measure(), cell.strength()));
		area.layout(true, true);
		if (counts) {
			return;
		}
		Display display = area.getDisplay();
		CompletableFuture.supplyAsync(() -> cube.answer(question)).thenAccept(answer -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!area.isDisposed() && question.equals(asked)) {
						show(cube, answer);
					}
				});
			}
		});
	}

	private void show(AgreementCube cube, Agreement answer) {
		set(value, answer.value().number() == null ? "–" : String.format(Locale.ROOT, "%.3f", answer.value().number())); //$NON-NLS-1$ //$NON-NLS-2$
		set(interval, answer.interval() == null ? "" //$NON-NLS-1$
				: Isolation.message(AgreementMessages.interval, String.format(Locale.ROOT, "%.2f – %.2f", answer.interval().low(), answer.interval().high()))); //$NON-NLS-1$
		set(made, Isolation.message(AgreementMessages.made, cube.name(answer.measure()), answer.raters(), answer.n()));
		tip();
	}

	private void tip() {
		String words = made.getText() + '\n' + meaning.getText();
		value.setToolTipText(words);
		interval.setToolTipText(words);
		area.layout(true, true);
	}

	private static void set(Label label, String words) {
		if (!label.getText().equals(words)) {
			label.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
