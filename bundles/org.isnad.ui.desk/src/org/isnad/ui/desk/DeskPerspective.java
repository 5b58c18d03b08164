// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.desk;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IViewLayout;

/** The layout for relating claims: the queue, two articles side by side with what follows below them, and the record of the pair. */
public final class DeskPerspective implements IPerspectiveFactory {
    /** The id of the perspective. */
    public static final String ID = "org.isnad.ui.desk.perspective"; //$NON-NLS-1$

    private static final float LEFT = 300f / 1428;
    private static final float MIDDLE = 790f / 1128;
    private static final float ARTICLES = 0.78f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.setEditorOnboardingText(DeskMessages.noPairOpen);
        layout.setEditorOnboardingImageUri("platform:/plugin/org.isnad.ui/icons/onboarding.svg"); //$NON-NLS-1$
        String editors = layout.getEditorArea();
        add(layout, layout.createFolder("desk.left", IPageLayout.LEFT, LEFT, editors), "org.isnad.ui.desk.queue"); //$NON-NLS-1$ //$NON-NLS-2$
        IFolderLayout right = layout.createFolder("desk.right", IPageLayout.RIGHT, MIDDLE, editors); //$NON-NLS-1$
        add(layout, right, "org.isnad.ui.desk.record", "org.isnad.ui.views.chain", "org.isnad.ui.views.tags"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        IFolderLayout bottom = layout.createFolder("desk.bottom", IPageLayout.BOTTOM, ARTICLES, editors); //$NON-NLS-1$
        add(layout, bottom, "org.isnad.ui.desk.inference", "org.isnad.ui.views.problems", "org.isnad.ui.views.relations"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
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
