// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IViewLayout;

/**
 * The layout for annotating: the corpus, the article with suggestions, problems and learning below it, claims and relations over chain and tags.
 */
public final class AnnotatePerspective implements IPerspectiveFactory {

	/** The id of the perspective. */
	static final String ID = "org.isnad.rcp.annotate"; //$NON-NLS-1$

	private static final String VIEWS = "org.isnad.ui.views."; //$NON-NLS-1$
	private static final float LEFT = 264f / 1428;
	private static final float MIDDLE = 844f / 1164;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		layout.setEditorOnboardingText(Messages.Perspective_noArticle);
		layout.setEditorOnboardingImageUri("platform:/plugin/org.isnad.ui/icons/onboarding.svg"); //$NON-NLS-1$
		layout.addEditorOnboardingCommandId("org.isnad.ui.focusCorpus"); //$NON-NLS-1$
		layout.addEditorOnboardingCommandId("org.isnad.ui.import"); //$NON-NLS-1$
		String editors = layout.getEditorArea();
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, LEFT, editors); //$NON-NLS-1$
		add(layout, left, "corpus", "sources"); //$NON-NLS-1$ //$NON-NLS-2$
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, MIDDLE, editors); //$NON-NLS-1$
		add(layout, right, "claims", "relations"); //$NON-NLS-1$ //$NON-NLS-2$
		IFolderLayout rightBottom = layout.createFolder("rightBottom", IPageLayout.BOTTOM, 0.575f, "right"); //$NON-NLS-1$ //$NON-NLS-2$
		add(layout, rightBottom, "chain", "tags"); //$NON-NLS-1$ //$NON-NLS-2$
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.77f, editors); //$NON-NLS-1$
		add(layout, bottom, "suggestions", "problems", "learning"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void add(IPageLayout layout, IFolderLayout folder, String... names) {
		for (String name : names) {
			folder.addView(VIEWS + name);
			IViewLayout view = layout.getViewLayout(VIEWS + name);
			if (view != null) {
				view.setCloseable(false);
			}
		}
	}
}
