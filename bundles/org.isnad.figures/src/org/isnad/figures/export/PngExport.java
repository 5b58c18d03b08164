// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.export;

import org.isnad.figures.FigureFormat;

/** Figures as PNG. */
public final class PngExport extends FigureExport {

	/** Made by the extension registry. */
	public PngExport() {
		super(FigureFormat.PNG);
	}

	@Override
	public String label() {
		return Messages.labelPng;
	}
}
