// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.isnad.internal.rcp.Messages;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Isolation;
import org.isnad.uima.installed.EngineDraft;
import org.isnad.uima.installed.EngineSummary;

/** Shows what an engine says of itself, says that it is code, and asks whether it is trusted. */
final class EngineTrustPage extends WizardPage {

	private static final int WIDTH = 480;
	private static final int HEIGHT = 150;

	private Label name;
	private Label description;
	private Text details;
	private Button trusted;

	EngineTrustPage() {
		super("trust"); //$NON-NLS-1$
		setTitle(Messages.Engine_trustTitle);
		setDescription(Messages.Engine_trustDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(area);
		name = Css.style(new Label(area, SWT.WRAP), "title"); //$NON-NLS-1$
		name.setFont(Fonts.bold());
		description = new Label(area, SWT.WRAP);
		details = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
		details.addListener(SWT.Traverse, e -> e.doit = true);
		Label warning = new Label(area, SWT.WRAP);
		warning.setText(Messages.Engine_warning);
		trusted = new Button(area, SWT.CHECK);
		trusted.setText(Messages.Engine_trusted);
		trusted.addListener(SWT.Selection, e -> setPageComplete(trusted.getSelection()));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(name);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(description);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(details);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(warning);
		setControl(area);
	}

	/** Shows another engine, which nobody has agreed to yet. */
	void show(EngineDraft draft) {
		EngineSummary summary = draft.summary();
		String vendor = summary.vendor().isEmpty() ? Messages.Engine_noVendor : summary.vendor();
		name.setText(Isolation.message(Messages.Engine_by, summary.provenance(), vendor));
		description.setText(summary.description());
		StringBuilder text = new StringBuilder(Messages.Engine_types).append('\n');
		summary.types().forEach(type -> text.append("  ").append(type.name()) //$NON-NLS-1$
			.append(type.features().isEmpty() ? "" : " (" + String.join(", ", type.features()) + ')').append('\n')); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (!summary.parameters().isEmpty()) {
			text.append('\n').append(Messages.Engine_parameters).append('\n');
			summary.parameters().forEach(parameter -> text.append("  ").append(parameter.name()).append(" = ").append(parameter.value()) //$NON-NLS-1$ //$NON-NLS-2$
				.append(parameter.description().isEmpty() ? "" : " \u2013 " + parameter.description()).append('\n')); //$NON-NLS-1$ //$NON-NLS-2$
		}
		details.setText(text.toString());
		trusted.setSelection(false);
		setPageComplete(false);
		((Composite) getControl()).layout(true, true);
	}
}
