// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IViewLayout;

/** The layout for adjudicating: what is open, the document with its versions, the decision; agreement below. */
public final class AdjudicationPerspective implements IPerspectiveFactory {
	/** The id of the perspective. */
	public static final String ID = "org.isnad.ui.adjudication.perspective"; //$NON-NLS-1$

	private static final float LEFT = 272f / 1428;
	private static final float MIDDLE = 838f / 1150;
	private static final float DOCUMENT = 0.7f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		layout.setEditorOnboardingText(AdjudicationMessages.noDocument);
		layout.setEditorOnboardingImageUri("platform:/plugin/org.isnad.ui/icons/onboarding.svg"); //$NON-NLS-1$
		String editors = layout.getEditorArea();
		IFolderLayout left = layout.createFolder("adjudication.left", IPageLayout.LEFT, LEFT, editors); //$NON-NLS-1$
		add(layout, left, "org.isnad.ui.adjudication.queue", "org.isnad.ui.views.corpus"); //$NON-NLS-1$ //$NON-NLS-2$
		IFolderLayout right = layout.createFolder("adjudication.right", IPageLayout.RIGHT, MIDDLE, editors); //$NON-NLS-1$
		add(layout, right, "org.isnad.ui.adjudication.decision", "org.isnad.ui.views.tags"); //$NON-NLS-1$ //$NON-NLS-2$
		layout.createPlaceholderFolder("adjudication.bottom", IPageLayout.BOTTOM, DOCUMENT, editors).addPlaceholder("org.isnad.ui.agreement"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void add(IPageLayout layout, IFolderLayout folder, String... views) {
		for (String id : views) {
			folder.addView(id);
			IViewLayout view = layout.getViewLayout(id);
			if (view != null) {
				view.setCloseable(false);
			}
		}
	}
}
