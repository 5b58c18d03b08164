// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.scheme;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.edit.EditTagset;
import org.isnad.internal.rcp.Messages;
import org.isnad.model.ModelFactory;
import org.isnad.model.Tag;
import org.isnad.model.Tagset;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;

/** The tags of one tagset: their order, and the value and labels of each. */
final class TagsetEditor extends Composite {

	private final Label title;
	private final Table table;
	private final Text value;
	private final Text english;
	private final Text arabic;
	private final Button store;
	private final Button remove;
	private final Button up;
	private Tagset tagset;

	TagsetEditor(Composite parent) {
		super(parent, SWT.NONE);
		Css.style(this, "part"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(this);
		title = new Label(this, SWT.NONE);
		title.setFont(Fonts.bold());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(title);
		table = new Table(this, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table);
		column(Messages.Scheme_value, 150);
		column(Messages.Scheme_english, 125);
		column(Messages.Scheme_arabic, 125);
		table.addListener(SWT.Selection, e -> showTag());
		value = field(Messages.Scheme_value);
		english = field(Messages.Scheme_english);
		arabic = field(Messages.Scheme_arabic);
		Composite buttons = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 0).applyTo(buttons);
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(buttons);
		store = button(buttons, Messages.Scheme_store, this::store);
		button(buttons, Messages.Scheme_add, this::add);
		remove = button(buttons, Messages.Scheme_remove, this::remove);
		up = button(buttons, Messages.Scheme_up, this::up);
	}

	private void column(String text, int width) {
		TableColumn column = new TableColumn(table, SWT.LEAD);
		column.setText(text);
		column.setWidth(width);
	}

	private Text field(String label) {
		new Label(this, SWT.NONE).setText(label);
		Text text = new Text(this, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private static Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, e -> action.run());
		return button;
	}

	/** Shows a tagset; null for none. */
	void show(Tagset shown) {
		int index = shown == tagset ? table.getSelectionIndex() : 0;
		tagset = shown;
		title.setText(shown == null ? "" : SchemeDialog.title(shown)); //$NON-NLS-1$
		table.removeAll();
		if (shown != null) {
			for (Tag tag : shown.getTags()) {
				new TableItem(table, SWT.NONE).setText(new String[] { tag.getValue(), text(tag.getLabelEn()), text(tag.getLabelAr()) });
			}
		}
		if (table.getItemCount() > 0) {
			table.setSelection(Math.max(0, Math.min(index, table.getItemCount() - 1)));
		}
		showTag();
	}

	private void showTag() {
		int index = table.getSelectionIndex();
		Tag tag = index < 0 ? null : tagset.getTags().get(index);
		value.setText(tag == null ? "" : text(tag.getValue())); //$NON-NLS-1$
		english.setText(tag == null ? "" : text(tag.getLabelEn())); //$NON-NLS-1$
		arabic.setText(tag == null ? "" : text(tag.getLabelAr())); //$NON-NLS-1$
		store.setEnabled(tag != null);
		remove.setEnabled(tag != null);
		up.setEnabled(index > 0);
	}

	private void store() {
		List<Tag> tags = copies(tagset);
		write(tags.get(table.getSelectionIndex()));
		apply(tags, table.getSelectionIndex());
	}

	private void add() {
		List<Tag> tags = copies(tagset);
		Tag tag = ModelFactory.eINSTANCE.createTag();
		write(tag);
		tags.add(tag);
		apply(tags, tags.size() - 1);
	}

	private void remove() {
		List<Tag> tags = copies(tagset);
		tags.remove(table.getSelectionIndex());
		apply(tags, table.getSelectionIndex() - 1);
	}

	private void up() {
		int index = table.getSelectionIndex();
		List<Tag> tags = copies(tagset);
		tags.add(index - 1, tags.remove(index));
		apply(tags, index - 1);
	}

	private void write(Tag tag) {
		tag.setValue(value.getText().strip());
		tag.setLabelEn(english.getText().strip());
		tag.setLabelAr(arabic.getText().strip());
	}

	private void apply(List<Tag> tags, int selection) {
		if (Workspace.execute(new EditTagset(tagset, tags, tagset.isActive())).isPresent()) {
			table.setSelection(Math.max(0, selection));
			showTag();
		}
	}

	/** Copies of the tags, to be changed and given back as a whole. */
	static List<Tag> copies(Tagset tagset) {
		return new ArrayList<>(EcoreUtil.copyAll(tagset.getTags()));
	}

	private static String text(String nullable) {
		return nullable == null ? "" : nullable; //$NON-NLS-1$
	}
}
