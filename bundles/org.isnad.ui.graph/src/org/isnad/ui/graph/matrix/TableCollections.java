// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.matrix;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.impl.factory.primitive.IntSets;

/**
 * Lets the collections that tables are made of find their own implementation. They look for it once, with the class loader of the thread, which in a
 * framework of bundles sees no other bundle's services; a weaver that would help costs every start of the application a third of a second.
 */
final class TableCollections {
	private TableCollections() {
	}

	/** To be called before the first table. */
	static void find() {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(IntSets.class.getClassLoader());
		try {
			// To touch a factory is enough: it keeps what it finds.
			Lists.mutable.empty();
			Maps.mutable.empty();
			Sets.mutable.empty();
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
