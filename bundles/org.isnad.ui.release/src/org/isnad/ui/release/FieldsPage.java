// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.release;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.isnad.ui.Settings;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;

/** A page of labelled fields whose answers are remembered for the next time. */
abstract class FieldsPage extends WizardPage {
	private record Remembered(String key, Supplier<String> value) {
	}

	private final List<Remembered> remembered = new ArrayList<>();
	private Composite form;

	FieldsPage(String name, String title, String description) {
		super(name);
		setTitle(title);
		setDescription(description);
	}

	/** Makes the fields in a grid of three columns. */
	final Composite form(Composite parent) {
		form = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 10).spacing(8, 7).applyTo(form);
		return form;
	}

	/** What is still missing or wrong, or null. */
	abstract String problem();

	/** Something was changed. */
	void changed() {
		if (getControl() != null) {
			String problem = problem();
			setErrorMessage(problem);
			setPageComplete(problem == null);
		}
	}

	/** Stores the answers. */
	final void remember() {
		remembered.forEach(answer -> Settings.remember(answer.key(), answer.value().get()));
	}

	private String stored(String field, String first) {
		return field == null ? first : Settings.remembered("release." + field, first); //$NON-NLS-1$
	}

	private void keep(String field, Supplier<String> value) {
		if (field != null) {
			remembered.add(new Remembered("release." + field, value)); //$NON-NLS-1$
		}
	}

	final void label(String text) {
		new Label(form, SWT.NONE).setText(text);
	}

	/** A line of text; remembered unless the field's name is null. */
	final Text text(String label, String field, String first, int width) {
		label(label);
		Text text = new Text(form, SWT.BORDER);
		text.setText(stored(field, first));
		GridDataFactory.fillDefaults().span(2, 1).grab(width <= 0, false).hint(width <= 0 ? 300 : width, SWT.DEFAULT).align(width <= 0 ? SWT.FILL : SWT.BEGINNING, SWT.CENTER).applyTo(text);
		text.addListener(SWT.Modify, e -> changed());
		keep(field, text::getText);
		return text;
	}

	/** A choice; its value is remembered. */
	final Combo choice(String label, String field, List<String> words, List<String> values, String first) {
		label(label);
		Combo combo = new Combo(form, SWT.READ_ONLY);
		combo.setItems(words.toArray(String[]::new));
		combo.select(Math.max(0, values.indexOf(stored(field, first))));
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
		combo.addListener(SWT.Selection, e -> changed());
		keep(field, () -> values.get(combo.getSelectionIndex()));
		return combo;
	}

	/** A button to be pressed in or out, in a parent. */
	final Button button(Composite parent, int style, String text, String field, boolean first) {
		Button button = new Button(parent, style);
		button.setText(text);
		button.setSelection(Boolean.parseBoolean(stored(field, Boolean.toString(first))));
		button.addListener(SWT.Selection, e -> changed());
		keep(field, () -> Boolean.toString(button.getSelection()));
		return button;
	}

	/** A row for several things behind a label. */
	final Composite row(String label, int columns) {
		label(label);
		Composite row = new Composite(form, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(12, 4).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
		return row;
	}

	/** A folder: typed, or chosen in a dialog. */
	final Text folder(String label, String field, String first) {
		label(label);
		Text text = new Text(form, SWT.BORDER);
		text.setText(stored(field, first));
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		text.addListener(SWT.Modify, e -> changed());
		Button browse = new Button(form, SWT.PUSH);
		browse.setText(ReleaseMessages.browse);
		browse.addListener(SWT.Selection, e -> {
			DirectoryDialog dialog = new DirectoryDialog(getShell());
			dialog.setFilterPath(text.getText());
			String chosen = dialog.open();
			if (chosen != null) {
				text.setText(chosen);
			}
		});
		keep(field, text::getText);
		return text;
	}

	/** A line of explanation under the field before it. */
	final void hint(String words) {
		new Label(form, SWT.NONE);
		Label hint = Css.style(new Label(form, SWT.WRAP), "muted"); //$NON-NLS-1$
		hint.setText(words);
		hint.setFont(Fonts.small());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(hint);
	}

	/** The path in a field, or null where it is none. */
	static Path path(String typed) {
		try {
			return typed.isBlank() ? null : Path.of(typed.strip()).toAbsolutePath().normalize();
		} catch (InvalidPathException e) {
			return null;
		}
	}
}
