// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.wizards;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.isnad.internal.rcp.Messages;
import org.isnad.uima.installed.EngineDraft;
import org.isnad.uima.installed.EngineException;

/** Lets the user look over what the types of an engine become. */
final class EngineMappingPage extends WizardPage {

	private MappingField field;

	EngineMappingPage() {
		super("mapping"); //$NON-NLS-1$
		setTitle(Messages.Engine_mappingTitle);
		setDescription(Messages.Engine_mappingDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(area);
		field = new MappingField(area, problem -> {
			setErrorMessage(problem);
			setPageComplete(problem == null);
		});
		setControl(area);
	}

	/** Shows the mapping that an engine begins with. */
	void show(EngineDraft draft) throws EngineException {
		field.show(draft.mapping(), draft::check);
	}

	String text() {
		return field.text();
	}
}
