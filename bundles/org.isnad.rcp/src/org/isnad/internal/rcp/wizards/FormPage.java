// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

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
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.isnad.internal.rcp.Messages;
import org.isnad.ui.Settings;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;

/** A page of labelled fields in three columns, whose answers are remembered for the next time under the page's name. */
abstract class FormPage extends WizardPage {

	private static final int COLUMNS = 3;
	private static final int WIDTH = 360;

	private record Remembered(String key, Supplier<String> value) {
	}

	private final List<Remembered> remembered = new ArrayList<>();
	private Composite form;

	FormPage(String name, String title, String description) {
		super(name);
		setTitle(title);
		setDescription(description);
	}

	@Override
	public final void createControl(Composite parent) {
		form = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(16, 12).spacing(8, 8).applyTo(form);
		createFields(form);
		setControl(form);
		setPageComplete(problem() == null);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			for (Control field : form.getChildren()) {
				if (field instanceof Text || field instanceof Combo) {
					field.setFocus();
					return;
				}
			}
		}
	}

	/** Makes the fields by the methods below. */
	abstract void createFields(Composite parent);

	/** What is still missing or wrong, or null. */
	abstract String problem();

	/** Looks at the fields again; a first look says nothing, so that nobody is blamed for an empty field. */
	final void check() {
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

	final String key(String field) {
		return getName() + '.' + field;
	}

	private void rememberAs(String field, Supplier<String> value) {
		remembered.add(new Remembered(key(field), value));
	}

	final Label label(String text) {
		Label label = new Label(form, SWT.NONE);
		label.setText(text);
		return label;
	}

	/** A line of text; remembered unless the field's name is null. */
	final Text text(String label, String field, String first) {
		label(label);
		Text text = new Text(form, SWT.BORDER);
		text.setText(field == null ? first : Settings.remembered(key(field), first));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, e -> check());
		if (field != null) {
			rememberAs(field, text::getText);
		}
		return text;
	}

	/** A choice; its value is remembered. */
	final Combo choice(String label, String field, List<String> words, List<String> values, String first) {
		label(label);
		Combo combo = new Combo(form, SWT.READ_ONLY);
		combo.setItems(words.toArray(String[]::new));
		int stored = values.indexOf(Settings.remembered(key(field), first));
		combo.select(Math.max(0, stored >= 0 ? stored : values.indexOf(first)));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(combo);
		combo.addListener(SWT.Selection, e -> check());
		rememberAs(field, () -> values.get(combo.getSelectionIndex()));
		return combo;
	}

	/** A box to tick. */
	final Button tick(String text, String field, boolean first) {
		new Label(form, SWT.NONE);
		Button button = new Button(form, SWT.CHECK);
		button.setText(text);
		button.setSelection(Boolean.parseBoolean(Settings.remembered(key(field), Boolean.toString(first))));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		button.addListener(SWT.Selection, e -> check());
		rememberAs(field, () -> Boolean.toString(button.getSelection()));
		return button;
	}

	/** A folder: typed, or chosen in a dialog. */
	final Text folder(String label, String field, String first) {
		label(label);
		Text text = new Text(form, SWT.BORDER);
		text.setText(field == null ? first : Settings.remembered(key(field), first));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		text.addListener(SWT.Modify, e -> check());
		Button browse = new Button(form, SWT.PUSH);
		browse.setText(Messages.Wizard_browse);
		browse.addListener(SWT.Selection, e -> {
			DirectoryDialog dialog = new DirectoryDialog(getShell());
			dialog.setFilterPath(text.getText());
			String chosen = dialog.open();
			if (chosen != null) {
				text.setText(chosen);
			}
		});
		if (field != null) {
			rememberAs(field, text::getText);
		}
		return text;
	}

	/** A line of explanation under the field before it. */
	final Label hint(String text) {
		new Label(form, SWT.NONE);
		Label hint = Css.style(new Label(form, SWT.WRAP), "muted"); //$NON-NLS-1$
		hint.setText(text);
		hint.setFont(Fonts.small());
		GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
		return hint;
	}

	/** The path in a field, or null where it is none. */
	static Path path(String typed) {
		try {
			return typed.isBlank() ? null : Path.of(typed.strip()).toAbsolutePath();
		} catch (InvalidPathException e) {
			return null;
		}
	}
}
