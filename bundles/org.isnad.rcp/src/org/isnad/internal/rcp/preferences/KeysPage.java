// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.preferences;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeySequenceText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.isnad.internal.rcp.CommandBar;
import org.isnad.internal.rcp.Messages;
import org.isnad.internal.rcp.preferences.KeyBindings.Entry;
import org.isnad.ui.Jobs;
import org.isnad.ui.text.Isolation;

/** Every key, what it does and where; a key is changed by pressing another. */
public final class KeysPage extends PreferencePage implements IWorkbenchPreferencePage {

	private KeyBindings bindings;
	private TableViewer table;
	private KeySequenceText key;
	private Text keyField;
	private Button set;

	@Override
	public void init(IWorkbench workbench) {
		bindings = new KeyBindings();
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(page);
		Text filter = new Text(page, SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.Keys_filter);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(filter);
		createTable(page, filter);
		new Label(page, SWT.NONE).setText(Messages.Keys_press);
		keyField = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(keyField);
		key = new KeySequenceText(keyField);
		key.setKeyStrokeLimit(2);
		set = new Button(page, SWT.PUSH);
		set.setText(Messages.Keys_set);
		set.addListener(SWT.Selection, e -> setKey());
		key.addPropertyChangeListener(e -> check());
		check();
		return page;
	}

	private void createTable(Composite page, Text filter) {
		table = new TableViewer(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(590, 320).applyTo(table.getTable());
		column(Messages.Keys_command, 280, Entry::name);
		column(Messages.Keys_key, 110, entry -> entry.key().format());
		column(Messages.Keys_where, 110, KeysPage::where);
		column(Messages.Keys_group, 90, Entry::group);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object parent, Object element) {
				Entry entry = (Entry) element;
				String sought = filter.getText().toLowerCase(Locale.ROOT);
				return (entry.name() + ' ' + entry.key().format() + ' ' + entry.group()).toLowerCase(Locale.ROOT).contains(sought);
			}
		});
		filter.addListener(SWT.Modify, e -> table.refresh());
		table.addSelectionChangedListener(e -> selected(selection()));
		table.setInput(bindings.entries());
	}

	private void column(String title, int width, Function<Entry, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEAD);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Entry) element)));
	}

	private static String where(Entry entry) {
		try {
			return PlatformUI.getWorkbench().getService(IContextService.class).getContext(entry.contextId()).getName();
		} catch (NotDefinedException e) {
			return ""; //$NON-NLS-1$
		}
	}

	private Entry selection() {
		return (Entry) ((IStructuredSelection) table.getSelection()).getFirstElement();
	}

	private void selected(Entry entry) {
		key.setKeySequence(entry == null ? KeySequence.getInstance() : entry.key());
		check();
	}

	private void check() {
		Entry entry = selection();
		KeySequence sequence = key.getKeySequence();
		boolean usable = entry != null && sequence.isComplete() && !sequence.isEmpty() && !sequence.equals(entry.key());
		Entry rival = usable ? bindings.rival(entry, sequence) : null;
		setMessage(rival == null ? null : Isolation.message(Messages.Keys_taken, rival.name()), WARNING);
		set.setEnabled(usable && rival == null);
	}

	private void setKey() {
		Entry changed = bindings.change(selection(), key.getKeySequence());
		table.setInput(bindings.entries());
		table.setSelection(new StructuredSelection(changed), true);
	}

	@Override
	protected void performDefaults() {
		bindings.reset();
		table.setInput(bindings.entries());
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		if (table == null) {
			return true;
		}
		try {
			bindings.store();
			CommandBar.refresh();
			return true;
		} catch (IOException e) {
			Jobs.trouble(Messages.Keys_notStored, e);
			return false;
		}
	}
}
