// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import java.util.List;
import java.util.Objects;

import org.eclipse.collections.api.factory.Bags;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.factory.primitive.IntIntMaps;
import org.eclipse.collections.api.factory.primitive.IntLists;
import org.eclipse.collections.api.factory.primitive.IntObjectMaps;
import org.eclipse.collections.api.factory.primitive.IntSets;
import org.eclipse.collections.api.factory.primitive.ObjectIntMaps;

/**
 * The collections that tables are made with. Their interfaces find their implementation as a service by the class loader of the thread, which
 * in OSGi does not see it: so they are found once with the loader that does, and keep what they found.
 */
final class TableCollections {
	private TableCollections() {
	}

	/** Finds them; to be called before the first table is made. */
	static void find() {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(org.eclipse.collections.impl.factory.Lists.class.getClassLoader());
		try {
			List.of(Lists.mutable, Sets.mutable, Maps.mutable, Bags.mutable, Lists.immutable, Sets.immutable, Maps.immutable, IntLists.mutable, IntSets.mutable,
				IntIntMaps.mutable, IntObjectMaps.mutable, ObjectIntMaps.mutable, IntSets.immutable, IntLists.immutable).forEach(Objects::requireNonNull);
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
