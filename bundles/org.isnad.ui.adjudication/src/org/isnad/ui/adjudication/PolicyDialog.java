// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.isnad.compare.gold.Policy;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.SpokenName;

/** Asks by which policy, with what tolerance and in which documents is decided. */
public final class PolicyDialog extends Dialog {
	private static final int WIDTH = 380;
	private static final int MOST = 999;

	private Policy policy = Policy.MAJORITY;
	private int tolerance;
	private boolean everywhere = Bench.get().docket().isEmpty();

	/** A dialog over a window. */
	public PolicyDialog(Shell parent) {
		super(parent);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(AdjudicationMessages.policyTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = Css.style(new Composite(parent, SWT.NONE), "part"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 14).spacing(8, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Label what = Css.style(new Label(area, SWT.WRAP), "muted"); //$NON-NLS-1$
		what.setFont(Fonts.small());
		what.setText(AdjudicationMessages.policyWhat);
		GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(what);
		Composite policies = group(area);
		radio(policies, AdjudicationMessages.policyMajority, true, () -> policy = Policy.MAJORITY);
		radio(policies, AdjudicationMessages.policyUnanimous, false, () -> policy = Policy.UNANIMOUS);
		Label edges = new Label(area, SWT.NONE);
		edges.setText(AdjudicationMessages.policyTolerance);
		Spinner spinner = new Spinner(area, SWT.BORDER);
		spinner.setValues(0, 0, MOST, 0, 1, 10);
		SpokenName.give(spinner, () -> AdjudicationMessages.policyTolerance);
		spinner.addListener(SWT.Modify, e -> tolerance = spinner.getSelection());
		Composite where = group(area);
		boolean here = !everywhere;
		Button document = radio(where, AdjudicationMessages.policyHere, here, () -> everywhere = false);
		document.setEnabled(here);
		radio(where, AdjudicationMessages.policyEverywhere, !here, () -> everywhere = true);
		return area;
	}

	private static Composite group(Composite area) {
		Composite group = Css.style(new Composite(area, SWT.NONE), "part"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(group);
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 4).applyTo(group);
		return group;
	}

	private static Button radio(Composite parent, String words, boolean on, Runnable chosen) {
		Button radio = new Button(parent, SWT.RADIO);
		radio.setText(words);
		radio.setSelection(on);
		radio.addListener(SWT.Selection, e -> {
			if (radio.getSelection()) {
				chosen.run();
			}
		});
		return radio;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Button run = createButton(parent, IDialogConstants.OK_ID, AdjudicationMessages.policyRun, true);
		Css.style(run, "primary"); //$NON-NLS-1$
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		super.okPressed();
		if (everywhere) {
			PolicyRun.everywhere(policy, tolerance);
		} else {
			Bench.get().policy(policy, tolerance);
		}
	}
}
