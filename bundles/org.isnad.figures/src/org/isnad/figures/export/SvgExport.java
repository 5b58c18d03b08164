// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.export;

import org.isnad.figures.FigureFormat;

/** Figures as SVG. */
public final class SvgExport extends FigureExport {

	/** Made by the extension registry. */
	public SvgExport() {
		super(FigureFormat.SVG);
	}

	@Override
	public String label() {
		return Messages.labelSvg;
	}
}
