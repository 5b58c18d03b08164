// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.drawing;

import org.isnad.scene.Chain;
import org.isnad.scene.Scene;

/**
 * What is shown, and what of it stands out.
 *
 * @param scene    the annotations
 * @param chain    the chain that is lit
 * @param selected the annotation that is drawn as selected, or null
 */
public record Shown(Scene scene, Chain chain, Object selected) {

	boolean isSelected(Object key) {
		return key == selected && key != null;
	}
}
