/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.isnad.model.Cue;
import org.isnad.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cue</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.impl.CueImpl#getCueClass <em>Cue Class</em>}</li>
 *   <li>{@link org.isnad.model.impl.CueImpl#getCueForm <em>Cue Form</em>}</li>
 *   <li>{@link org.isnad.model.impl.CueImpl#getCuePolarity <em>Cue Polarity</em>}</li>
 *   <li>{@link org.isnad.model.impl.CueImpl#getComplementizer <em>Complementizer</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CueImpl extends SpanElementImpl implements Cue {
	/**
	 * The default value of the '{@link #getCueClass() <em>Cue Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCueClass()
	 * @generated
	 * @ordered
	 */
	protected static final String CUE_CLASS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCueClass() <em>Cue Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCueClass()
	 * @generated
	 * @ordered
	 */
	protected String cueClass = CUE_CLASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCueForm() <em>Cue Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCueForm()
	 * @generated
	 * @ordered
	 */
	protected static final String CUE_FORM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCueForm() <em>Cue Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCueForm()
	 * @generated
	 * @ordered
	 */
	protected String cueForm = CUE_FORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getCuePolarity() <em>Cue Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCuePolarity()
	 * @generated
	 * @ordered
	 */
	protected static final String CUE_POLARITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCuePolarity() <em>Cue Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCuePolarity()
	 * @generated
	 * @ordered
	 */
	protected String cuePolarity = CUE_POLARITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getComplementizer() <em>Complementizer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComplementizer()
	 * @generated
	 * @ordered
	 */
	protected static final String COMPLEMENTIZER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComplementizer() <em>Complementizer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComplementizer()
	 * @generated
	 * @ordered
	 */
	protected String complementizer = COMPLEMENTIZER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CueImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CUE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCueClass() {
		return cueClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCueClass(String newCueClass) {
		String oldCueClass = cueClass;
		cueClass = newCueClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CUE__CUE_CLASS, oldCueClass, cueClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCueForm() {
		return cueForm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCueForm(String newCueForm) {
		String oldCueForm = cueForm;
		cueForm = newCueForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CUE__CUE_FORM, oldCueForm, cueForm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCuePolarity() {
		return cuePolarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCuePolarity(String newCuePolarity) {
		String oldCuePolarity = cuePolarity;
		cuePolarity = newCuePolarity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CUE__CUE_POLARITY, oldCuePolarity, cuePolarity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComplementizer() {
		return complementizer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComplementizer(String newComplementizer) {
		String oldComplementizer = complementizer;
		complementizer = newComplementizer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CUE__COMPLEMENTIZER, oldComplementizer, complementizer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CUE__CUE_CLASS:
				return getCueClass();
			case ModelPackage.CUE__CUE_FORM:
				return getCueForm();
			case ModelPackage.CUE__CUE_POLARITY:
				return getCuePolarity();
			case ModelPackage.CUE__COMPLEMENTIZER:
				return getComplementizer();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.CUE__CUE_CLASS:
				setCueClass((String)newValue);
				return;
			case ModelPackage.CUE__CUE_FORM:
				setCueForm((String)newValue);
				return;
			case ModelPackage.CUE__CUE_POLARITY:
				setCuePolarity((String)newValue);
				return;
			case ModelPackage.CUE__COMPLEMENTIZER:
				setComplementizer((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.CUE__CUE_CLASS:
				setCueClass(CUE_CLASS_EDEFAULT);
				return;
			case ModelPackage.CUE__CUE_FORM:
				setCueForm(CUE_FORM_EDEFAULT);
				return;
			case ModelPackage.CUE__CUE_POLARITY:
				setCuePolarity(CUE_POLARITY_EDEFAULT);
				return;
			case ModelPackage.CUE__COMPLEMENTIZER:
				setComplementizer(COMPLEMENTIZER_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.CUE__CUE_CLASS:
				return CUE_CLASS_EDEFAULT == null ? cueClass != null : !CUE_CLASS_EDEFAULT.equals(cueClass);
			case ModelPackage.CUE__CUE_FORM:
				return CUE_FORM_EDEFAULT == null ? cueForm != null : !CUE_FORM_EDEFAULT.equals(cueForm);
			case ModelPackage.CUE__CUE_POLARITY:
				return CUE_POLARITY_EDEFAULT == null ? cuePolarity != null : !CUE_POLARITY_EDEFAULT.equals(cuePolarity);
			case ModelPackage.CUE__COMPLEMENTIZER:
				return COMPLEMENTIZER_EDEFAULT == null ? complementizer != null : !COMPLEMENTIZER_EDEFAULT.equals(complementizer);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (cueClass: ");
		result.append(cueClass);
		result.append(", cueForm: ");
		result.append(cueForm);
		result.append(", cuePolarity: ");
		result.append(cuePolarity);
		result.append(", complementizer: ");
		result.append(complementizer);
		result.append(')');
		return result.toString();
	}

} //CueImpl
