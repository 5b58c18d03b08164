// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.model.Root;

/** How a root and everything in it was at one moment. The objects themselves are remembered, so that who holds one of them still holds it after going back. */
final class RootSnapshot {
	private final Map<EObject, Map<EStructuralFeature, Object>> values = new IdentityHashMap<>();

	RootSnapshot(Root root) {
		remember(root);
		root.eAllContents().forEachRemaining(this::remember);
	}

	private void remember(EObject object) {
		Map<EStructuralFeature, Object> own = new HashMap<>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (object.eIsSet(feature)) {
				Object value = object.eGet(feature);
				own.put(feature, feature.isMany() ? List.copyOf((List<?>) value) : value);
			}
		}
		values.put(object, own);
	}

	/** Makes everything as it was. What has not changed is not touched. */
	void restore() {
		values.forEach((object, own) -> {
			for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
				Object before = own.get(feature);
				if (before == null) {
					object.eUnset(feature);
				} else if (!Objects.equals(before, object.eGet(feature))) {
					object.eSet(feature, before);
				}
			}
		});
	}
}
