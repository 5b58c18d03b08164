// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IViewLayout;
import org.isnad.ui.graph.events.EventsView;
import org.isnad.ui.graph.matrix.MatrixView;
import org.isnad.ui.graph.time.TimelineView;

/** The layout for looking at what was annotated: sources and events, the timeline above the graph, who contradicts whom; the article beneath where there is one. */
public final class ExplorePerspective implements IPerspectiveFactory {
	/** The id of the perspective. */
	public static final String ID = "org.isnad.ui.graph.explore"; //$NON-NLS-1$

	private static final float LEFT = 264f / 1428;
	private static final float MIDDLE = 800f / 1164;
	private static final float TIMELINE = 0.62f;
	private static final float MATRIX = 0.52f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		// The pictures are the work here; an article that is opened from them takes their place below.
		String editors = layout.getEditorArea();
		layout.setEditorAreaVisible(true);
		add(layout, layout.createFolder("explore.left", IPageLayout.LEFT, LEFT, editors), "org.isnad.ui.views.sources", EventsView.ID, "org.isnad.ui.views.corpus"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		IFolderLayout right = layout.createFolder("explore.right", IPageLayout.RIGHT, MIDDLE, editors); //$NON-NLS-1$
		add(layout, right, MatrixView.ID);
		add(layout, layout.createFolder("explore.lower", IPageLayout.BOTTOM, MATRIX, "explore.right"), "org.isnad.ui.views.relations", "org.isnad.ui.views.chain"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		add(layout, layout.createFolder("explore.middle", IPageLayout.TOP, TIMELINE, editors), TimelineView.ID, GraphView.ID); //$NON-NLS-1$
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
