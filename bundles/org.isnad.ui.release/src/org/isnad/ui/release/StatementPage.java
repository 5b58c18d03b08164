// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.release;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.isnad.release.DataStatement;

/** Asks what only people know about the data; it is kept with the corpus and goes into every release. Nothing has to be said. */
final class StatementPage extends FieldsPage {
	private final DataStatement before;
	private final Map<String, Text> fields = new LinkedHashMap<>();

	StatementPage(DataStatement before) {
		super("statement", ReleaseMessages.statementTitle, ReleaseMessages.statementDescription); //$NON-NLS-1$
		this.before = before;
	}

	@Override
	public void createControl(Composite parent) {
		ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		Composite form = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 10).spacing(8, 7).applyTo(form);
		for (String key : DataStatement.KEYS) {
			Label label = new Label(form, SWT.WRAP);
			label.setText(ReleaseMessages.statement(key));
			GridDataFactory.fillDefaults().hint(190, SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).applyTo(label);
			boolean line = "authors".equals(key) || "url".equals(key); //$NON-NLS-1$ //$NON-NLS-2$
			Text text = new Text(form, line ? SWT.BORDER : SWT.BORDER | SWT.MULTI | SWT.WRAP);
			text.setText(before.words(key) == null ? "" : before.words(key)); //$NON-NLS-1$
			text.addListener(SWT.Modify, e -> changed());
			text.addListener(SWT.FocusIn, e -> scroll.showControl(text));
			if (!line) {
				// Tab goes on to the next field; a line end is typed with Enter.
				text.addListener(SWT.Traverse, e -> e.doit = e.doit || e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
			}
			GridDataFactory.fillDefaults().grab(true, false).hint(360, line ? SWT.DEFAULT : 2 * text.getLineHeight()).applyTo(text);
			fields.put(key, text);
		}
		scroll.setContent(form);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, e -> scroll.setMinHeight(form.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y));
		setControl(scroll);
		setMessage();
	}

	@Override
	void changed() {
		super.changed();
		setMessage();
	}

	private void setMessage() {
		setDescription(ReleaseMessages.statementDescription + ' ' + NLS.bind(ReleaseMessages.statementSilent, Integer.toString(statement().silent().size()), Integer.toString(DataStatement.KEYS.size())));
	}

	@Override
	String problem() {
		return null;
	}

	DataStatement statement() {
		Map<String, String> words = new LinkedHashMap<>();
		fields.forEach((key, text) -> words.put(key, text.getText()));
		return fields.isEmpty() ? before : new DataStatement(words);
	}
}
