// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.isnad.exchange.FormatOption;
import org.isnad.internal.rcp.Messages;
import org.isnad.ui.Settings;

/** The fields for the options that a format declares; made anew when another format is chosen. */
final class OptionFields {

	private final Composite area;
	private final String prefix;
	private final Map<String, Supplier<String>> values = new LinkedHashMap<>();
	private final Map<String, String> defaults = new LinkedHashMap<>();

	/** An empty area that spans its parent's three columns. */
	OptionFields(Composite parent, String prefix) {
		this.prefix = prefix;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(area);
	}

	/** Shows the options of a format, with the answers of last time. */
	void show(String format, List<FormatOption> options) {
		for (Control child : area.getChildren()) {
			child.dispose();
		}
		values.clear();
		defaults.clear();
		for (FormatOption option : options) {
			String stored = Settings.remembered(key(format, option), option.defaultValue());
			values.put(option.id(), field(option, option.allows(stored) || stored.isEmpty() ? stored : option.defaultValue()));
			defaults.put(option.id(), option.defaultValue());
		}
		area.requestLayout();
	}

	private Supplier<String> field(FormatOption option, String value) {
		if (option.kind() == FormatOption.Kind.FLAG) {
			new Label(area, SWT.NONE);
			Button button = new Button(area, SWT.CHECK);
			button.setText(option.label());
			button.setToolTipText(option.description());
			button.setSelection(Boolean.parseBoolean(value));
			return () -> Boolean.toString(button.getSelection());
		}
		Label label = new Label(area, SWT.NONE);
		label.setText(option.label());
		label.setToolTipText(option.description());
		if (option.kind() == FormatOption.Kind.TEXT && option.choices().isEmpty()) {
			Text text = new Text(area, SWT.BORDER);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
			text.setToolTipText(option.description());
			text.setText(value);
			return text::getText;
		}
		boolean closed = option.kind() == FormatOption.Kind.CHOICE;
		Combo combo = new Combo(area, closed ? SWT.READ_ONLY : SWT.DROP_DOWN);
		combo.setItems(option.choices().toArray(String[]::new));
		combo.setToolTipText(option.description());
		if (closed && value.isEmpty()) {
			combo.add(Messages.Wizard_findOut, 0);
			combo.select(0);
			return () -> combo.getSelectionIndex() == 0 ? "" : combo.getText(); //$NON-NLS-1$
		}
		combo.setText(value);
		return combo::getText;
	}

	/** The values that differ from the defaults, by option. */
	Map<String, String> values() {
		Map<String, String> given = new LinkedHashMap<>();
		values.forEach((id, value) -> {
			if (!value.get().equals(defaults.get(id))) {
				given.put(id, value.get());
			}
		});
		return given;
	}

	/** Stores the answers for a format. */
	void remember(String format) {
		values.forEach((id, value) -> Settings.remember(prefix + '.' + format + '.' + id, value.get()));
	}

	private String key(String format, FormatOption option) {
		return prefix + '.' + format + '.' + option.id();
	}
}
