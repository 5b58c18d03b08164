// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.Formats;
import org.isnad.exchange.ImportFormat;
import org.isnad.internal.rcp.Messages;
import org.isnad.ui.Settings;

/** Asks which files to import, as which format, under whose name, and what the format wants to know. */
final class ImportPage extends FormPage {

	private static final String FROM_NAMES = ""; //$NON-NLS-1$

	private final List<ImportFormat> formats = Formats.installed().importers();
	private Text files;
	private Combo format;
	private Text annotator;
	private OptionFields options;

	ImportPage() {
		super("import", Messages.Import_title, Messages.Import_description); //$NON-NLS-1$
	}

	@Override
	void createFields(Composite parent) {
		label(Messages.Import_files);
		files = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(360, 84).applyTo(files);
		files.addListener(SWT.Modify, e -> check());
		files.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.doit);
		buttons(parent);
		hint(Messages.Import_filesHint);
		List<String> ids = new ArrayList<>(List.of(FROM_NAMES));
		List<String> words = new ArrayList<>(List.of(Messages.Import_anyFormat));
		for (ImportFormat each : formats) {
			ids.add(each.id());
			words.add(each.label());
		}
		format = choice(Messages.Import_format, "format", words, ids, FROM_NAMES); //$NON-NLS-1$
		format.addListener(SWT.Selection, e -> showOptions());
		annotator = text(Messages.Import_annotator, "annotator", ""); //$NON-NLS-1$ //$NON-NLS-2$
		hint(Messages.Import_annotatorHint);
		options = new OptionFields(parent, key("option")); //$NON-NLS-1$
		showOptions();
	}

	private void buttons(Composite parent) {
		Composite column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(column);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
		button(column, Messages.Import_addFiles, this::addFiles);
		button(column, Messages.Import_addFolder, this::addFolder);
	}

	private static void button(Composite column, String text, Runnable action) {
		Button button = new Button(column, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addListener(SWT.Selection, e -> action.run());
	}

	private void addFiles() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setFilterPath(Settings.remembered(key("folder"), System.getProperty("user.home"))); //$NON-NLS-1$ //$NON-NLS-2$
		if (dialog.open() != null) {
			Settings.remember(key("folder"), dialog.getFilterPath()); //$NON-NLS-1$
			Arrays.stream(dialog.getFileNames()).forEach(name -> add(Path.of(dialog.getFilterPath(), name).toString()));
		}
	}

	private void addFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setFilterPath(Settings.remembered(key("folder"), System.getProperty("user.home"))); //$NON-NLS-1$ //$NON-NLS-2$
		String chosen = dialog.open();
		if (chosen != null) {
			Settings.remember(key("folder"), chosen); //$NON-NLS-1$
			add(chosen);
		}
	}

	private void add(String path) {
		String before = files.getText().strip();
		files.setText(before.isEmpty() ? path : before + '\n' + path);
	}

	private void showOptions() {
		int selected = format.getSelectionIndex() - 1;
		if (selected < 0) {
			options.show(FROM_NAMES, List.of());
		} else {
			options.show(formats.get(selected).id(), formats.get(selected).options());
		}
		if (getControl() != null) {
			getShell().pack();
		}
	}

	List<Path> files() {
		return files.getText().lines().filter(line -> !line.isBlank()).map(FormPage::path).toList();
	}

	/** The id of the format, or null where it is told from the names. */
	String format() {
		int selected = format.getSelectionIndex() - 1;
		return selected < 0 ? null : formats.get(selected).id();
	}

	/** The annotator, or null for those that the files name. */
	String annotator() {
		String name = annotator.getText().strip();
		return name.isEmpty() ? null : name;
	}

	Map<String, String> options() {
		options.remember(format() == null ? FROM_NAMES : format());
		return options.values();
	}

	@Override
	String problem() {
		if (files().isEmpty()) {
			return Messages.Import_noFiles;
		}
		for (Path path : files()) {
			if (path == null || !Files.exists(path)) {
				return Messages.Import_missing;
			}
		}
		return annotator() == null || CorpusStore.isValidName(annotator()) ? null : Messages.General_badName;
	}
}
