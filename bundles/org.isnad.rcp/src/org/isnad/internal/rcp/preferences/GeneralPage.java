// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.preferences;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.isnad.core.CorpusStore;
import org.isnad.internal.rcp.Language;
import org.isnad.internal.rcp.Messages;
import org.isnad.ui.Settings;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.ThemeMode;

/** Who annotates, in which language the interface speaks, and how articles and window look. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final List<String> LANGUAGES = List.of("en", "ar"); //$NON-NLS-1$ //$NON-NLS-2$

	private Text annotator;
	private Combo language;
	private Combo theme;
	private Combo face;
	private Spinner size;
	private List<String> faces;

	@Override
	public void init(IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 8).spacing(12, 8).applyTo(page);
		annotator = new Text(page, SWT.BORDER);
		row(page, Messages.General_annotator, annotator, Messages.General_annotatorHint);
		annotator.setText(Settings.annotator());
		annotator.addListener(SWT.Modify, e -> check());
		language = combo(page, List.of("English", "العربية"), LANGUAGES.indexOf(Settings.language())); //$NON-NLS-1$ //$NON-NLS-2$
		row(page, Messages.General_language, language, Messages.General_languageHint);
		theme = combo(page, List.of(Messages.General_light, Messages.General_dark, Messages.General_system), ThemeMode.current().ordinal());
		row(page, Messages.General_theme, theme, null);
		faces = new ArrayList<>(Fonts.articleFaces());
		face = combo(page, faces, Math.max(0, faces.indexOf(Settings.articleFace())));
		row(page, Messages.General_face, face, null);
		size = new Spinner(page, SWT.BORDER);
		size.setValues((int) Math.round(Settings.zoom() * 100), 70, 200, 0, 10, 10);
		row(page, Messages.General_size, size, Messages.General_sizeHint);
		return page;
	}

	private static Combo combo(Composite page, List<String> items, int selected) {
		Combo combo = new Combo(page, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.select(Math.max(0, selected));
		return combo;
	}

	/** The label is made after its field so that the field can be handed in; it is put before it. */
	private static void row(Composite page, String name, Control field, String hint) {
		Label label = new Label(page, SWT.NONE);
		label.setText(name);
		label.moveAbove(field);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(field);
		if (hint != null) {
			new Label(page, SWT.NONE);
			Label line = Css.style(new Label(page, SWT.WRAP), "muted"); //$NON-NLS-1$
			line.setText(hint);
			line.setFont(Fonts.small());
			GridDataFactory.fillDefaults().hint(320, SWT.DEFAULT).applyTo(line);
		}
	}

	private void check() {
		boolean valid = CorpusStore.isValidName(annotator.getText().strip());
		setErrorMessage(valid ? null : Messages.General_badName);
		setValid(valid);
	}

	@Override
	public boolean performOk() {
		Workspace.setAnnotator(annotator.getText().strip());
		ThemeMode mode = ThemeMode.values()[theme.getSelectionIndex()];
		if (mode != ThemeMode.current()) {
			mode.apply();
		}
		if (!faces.isEmpty()) {
			Settings.setArticleFace(faces.get(Math.max(0, face.getSelectionIndex())));
		}
		Fonts.setZoom(size.getSelection() / 100.0);
		String chosen = LANGUAGES.get(Math.max(0, language.getSelectionIndex()));
		if (!chosen.equals(Settings.language())) {
			changeLanguage(chosen);
		}
		return true;
	}

	private void changeLanguage(String chosen) {
		if (MessageDialog.openConfirm(getShell(), Messages.General_language, Messages.General_restart)) {
			getShell().getDisplay().asyncExec(() -> Language.switchTo(chosen));
		}
	}
}
